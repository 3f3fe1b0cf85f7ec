import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useArchitectOptions } from '../../api/architects';
import { useVilleOptions } from '../../api/villes';
import { CHOICES, type FieldName, SPECS } from './fields';

interface Props {
  name: FieldName;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  input: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** Choices do not cover the buttons, which are below, and are part of the page's content. */
const ABOVE = { position: 'top-start', withinPortal: false } as const;

/** The input that suits a field. */
export function FieldInput({ name, value, onChange, error, input }: Props) {
  const architects = useArchitectOptions();
  const villes = useVilleOptions();
  const common = { 'aria-label': SPECS[name].label, error, ref: input };
  const text = { ...common, value, autoComplete: 'off', onChange: (e: TextChange) => onChange(e.currentTarget.value) };
  const choice = {
    ...common,
    comboboxProps: ABOVE,
    value: value || null,
    onChange: (chosen: string | null) => onChange(chosen ?? ''),
  };
  switch (name) {
    case 'nom':
    case 'adresse':
      return <TextInput {...text} maxLength={200} />;
    case 'telephone':
      return <TextInput {...text} type="tel" />;
    case 'email':
      return <TextInput {...text} type="email" />;
    case 'ville':
      return (
        <Autocomplete
          {...text}
          comboboxProps={ABOVE}
          onChange={onChange}
          data={villes.map(({ value }) => value)}
          maxLength={200}
        />
      );
    case 'notes':
      return <Textarea {...text} autosize minRows={3} maxRows={14} maxLength={4000} />;
    case 'typeBien':
    case 'source':
      return <Select {...choice} data={CHOICES[name]} clearable />;
    case 'tag':
      return <Select {...choice} data={CHOICES.tag} allowDeselect={false} />;
    case 'architecteId':
      return (
        <Select
          {...choice}
          data={architects}
          clearable
          searchable
          selectFirstOptionOnChange
          nothingFoundMessage="Aucun résultat"
        />
      );
  }
}

type TextChange = { currentTarget: { value: string } };
