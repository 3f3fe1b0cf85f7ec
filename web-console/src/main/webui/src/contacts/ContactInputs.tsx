import { Autocomplete, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useVilleOptions } from '../api/villes';
import { ArchitectSelect } from '../lists/ArchitectSelect';
import { options, SOURCE, TYPE_BIEN } from '../words';
import { type ContactValues, TAGS_TO_CHOOSE } from './contactForm';

/** What may be known of somebody who walked in. */
export function ContactInputs({ form }: { form: UseFormReturnType<ContactValues> }) {
  const villes = useVilleOptions();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label="Nom" required data-autofocus autoComplete="off" {...form.getInputProps('nom')} />
        <TextInput label="Téléphone" required type="tel" autoComplete="off" {...form.getInputProps('telephone')} />
        <TextInput label="E-mail" type="email" autoComplete="off" {...form.getInputProps('email')} />
        <Autocomplete
          label="Ville"
          data={villes.map(({ value }) => value)}
          autoComplete="off"
          {...form.getInputProps('ville')}
        />
      </SimpleGrid>
      <TextInput label="Adresse" autoComplete="off" {...form.getInputProps('adresse')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select label="Type de bien" data={options(TYPE_BIEN)} clearable {...form.getInputProps('typeBien')} />
        <Select label="Source" data={options(SOURCE)} clearable {...form.getInputProps('source')} />
        <ArchitectSelect {...form.getInputProps('architecteId')} />
        <Select label="Tag" data={TAGS_TO_CHOOSE} allowDeselect={false} {...form.getInputProps('tag')} />
      </SimpleGrid>
      <Textarea label="Notes" autosize minRows={2} maxRows={8} {...form.getInputProps('notes')} />
    </>
  );
}
