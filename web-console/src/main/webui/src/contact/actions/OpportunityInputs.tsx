import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ArchitectSelect } from '../../lists/ArchitectSelect';
import { AmountInput } from './AmountInput';
import type { Draft } from './opportunityDraft';

interface Props {
  form: UseFormReturnType<Draft>;
  /** The contact has an architect, so the opportunity has one, too. */
  isArchitectGiven: boolean;
}

export function OpportunityInputs({ form, isArchitectGiven }: Props) {
  return (
    <>
      <TextInput
        label="Titre (optionnel)"
        maxLength={200}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('titre')}
      />
      <Textarea
        label="Description"
        required
        autosize
        minRows={3}
        maxRows={10}
        maxLength={4000}
        {...form.getInputProps('description')}
      />
      <AmountInput label="Montant estimé (MAD)" {...form.getInputProps('montantEstime')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <ArchitectSelect
          clearable={!isArchitectGiven}
          allowDeselect={!isArchitectGiven}
          {...form.getInputProps('architecteId')}
        />
        <TextInput label="Clôture attendue (optionnel)" type="date" {...form.getInputProps('dateClotureAttendue')} />
      </SimpleGrid>
    </>
  );
}
