import { Select } from '@mantine/core';

interface Props<S extends string> {
  words: Record<S, string>;
  sort: S;
  onSort: (sort: S) => void;
}

/** Sorts where there are no columns. */
export function SortSelect<S extends string>({ words, sort, onSort }: Props<S>) {
  return (
    <Select
      label="Trier par"
      data={Object.entries<string>(words).map(([value, label]) => ({ value, label }))}
      value={sort}
      onChange={(chosen) => chosen && onSort(chosen as S)}
      allowDeselect={false}
    />
  );
}
