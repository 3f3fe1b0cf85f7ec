import { Autocomplete, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Statut } from '../api/types';
import { useVilleOptions } from '../api/villes';
import { options, PRIORITE, SOURCE, STATUT, TYPE_BIEN } from '../words';
import { LABELS, type LeadValues } from './leadForm';

interface Props {
  form: UseFormReturnType<LeadValues>;
  isConverted?: boolean;
}

/** Only a conversion makes a lead a converted one. */
const STATUTS_TO_CHOOSE = (Object.keys(STATUT) as Statut[]).filter((statut) => statut !== 'converti');

/** What may be known of a lead. */
export function LeadInputs({ form, isConverted = false }: Props) {
  const villes = useVilleOptions();
  const of = (field: keyof typeof LABELS) => ({ label: LABELS[field], ...form.getInputProps(field) });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput required data-autofocus autoComplete="off" {...of('nom')} />
        <TextInput required type="tel" autoComplete="off" {...of('telephone')} />
        <TextInput type="email" autoComplete="off" {...of('email')} />
        <Autocomplete data={villes.map(({ value }) => value)} autoComplete="off" {...of('ville')} />
        <Select data={options(TYPE_BIEN)} clearable {...of('typeBien')} />
        <Select data={options(SOURCE)} clearable {...of('source')} />
        <Select data={options(PRIORITE)} allowDeselect={false} {...of('priorite')} />
        {isConverted ? (
          <TextInput label={LABELS.statut} value={STATUT.converti} disabled readOnly />
        ) : (
          <Select data={options(STATUT, STATUTS_TO_CHOOSE)} allowDeselect={false} {...of('statut')} />
        )}
      </SimpleGrid>
      <Textarea autosize minRows={3} maxRows={12} {...of('message')} />
    </>
  );
}
