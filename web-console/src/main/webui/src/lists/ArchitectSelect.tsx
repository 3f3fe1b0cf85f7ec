import { Select, type SelectProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useArchitectOptions } from '../api/architects';

/** Whom something is assigned to. Enter means the name that was looked for, never the form around it. */
export function ArchitectSelect(props: SelectProps) {
  const architects = useArchitectOptions();
  return (
    <Select
      label="Architecte"
      data={architects}
      searchable
      clearable
      nothingFoundMessage="Aucun résultat"
      openOnFocus={false}
      selectFirstOptionOnChange
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
      {...props}
    />
  );
}
