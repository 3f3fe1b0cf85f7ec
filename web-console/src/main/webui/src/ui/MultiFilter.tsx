import { MultiSelect } from '@mantine/core';

interface Props<C extends string> {
  label: string;
  options: { value: C; label: string }[];
  value: C[] | undefined;
  onChange: (value: C[] | undefined) => void;
  searchable?: boolean;
}

/** Several of a list of choices; none chosen means all. */
export function MultiFilter<C extends string>({ label, options, value = [], onChange, searchable }: Props<C>) {
  return (
    <MultiSelect
      aria-label={label}
      placeholder={value.length ? undefined : label}
      data={options}
      value={value}
      onChange={(chosen) => onChange(chosen.length ? (chosen as C[]) : undefined)}
      searchable={searchable}
      clearable
      clearButtonProps={{ 'aria-label': `Effacer le filtre ${label}` }}
      nothingFoundMessage="Aucun résultat"
      miw={170}
      styles={{ inputField: { minWidth: value.length ? 24 : undefined } }}
    />
  );
}
