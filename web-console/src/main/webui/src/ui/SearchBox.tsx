import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Searches when the typing pauses. */
export function SearchBox({ label, value, onChange }: Props) {
  const [text, setText] = useState(value ?? '');
  const reported = useRef(value);
  const report = useDebouncedCallback((typed: string) => {
    reported.current = typed.trim() || undefined;
    onChange(reported.current);
  }, 250);
  // Only what comes from elsewhere replaces what was typed: the echo of an earlier letter does not.
  useEffect(() => {
    if (value === reported.current) return;
    reported.current = value;
    setText(value ?? '');
  }, [value]);
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
