import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Searches when the typing pauses. */
export function SearchBox({ label, value, onChange }: Props) {
  const [text, setText] = useState(value ?? '');
  const report = useDebouncedCallback((typed: string) => onChange(typed.trim() || undefined), 250);
  useEffect(() => setText(value ?? ''), [value]);
  const type = (typed: string) => {
    setText(typed);
    report(typed);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label="Effacer la recherche" onClick={() => type('')} />}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
