import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useArchitectOptions } from '../../api/architects';
import type { Opportunity } from '../../api/types';
import { focusFirst, showViolations } from '../../lists/form';
import { Conflict } from '../../ui/Conflict';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { options, TYPE_BIEN } from '../../words';
import { FIELDS, LABELS, type Values, validate, valuesOf } from './edit';
import { useEdit } from './useEdit';

interface Props {
  opportunity: Opportunity;
  onDone: () => void;
}

/** Corrects what describes an opportunity. */
export function EditForm({ opportunity, onDone }: Props) {
  const form = useForm<Values>({ initialValues: valuesOf(opportunity), validate });
  const architects = useArchitectOptions();
  const edit = useEdit(opportunity, onDone, (error) => showViolations(form, FIELDS, error));
  const input = (name: (typeof FIELDS)[number]) => ({
    label: LABELS[name],
    ...form.getInputProps(name),
  });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form onSubmit={form.onSubmit(edit.save, (errors) => focusFirst(form, FIELDS, errors))} noValidate>
      <Stack gap="sm">
        <TextInput {...input('titre')} ref={first} maxLength={200} />
        <Select {...input('type')} data={options(TYPE_BIEN)} clearable />
        <Textarea {...input('description')} required autosize minRows={3} maxRows={12} maxLength={4000} />
        <NumberInput
          {...input('montantEstime')}
          required
          decimalScale={2}
          decimalSeparator=","
          thousandSeparator=" "
          hideControls
          inputMode="decimal"
        />
        <Select
          {...input('architecteId')}
          data={architects}
          clearable
          searchable
          nothingFoundMessage="Aucun résultat"
        />
        <TextInput {...input('dateClotureAttendue')} type="date" />
        {edit.conflict && <Conflict {...edit.conflict} isSaving={edit.isSaving} />}
        <ProblemAlert error={edit.refusal} shown={[...FIELDS]} />
        {!edit.conflict && (
          <Group justify="flex-end">
            <Button variant="default" onClick={onDone} disabled={edit.isSaving}>
              Annuler
            </Button>
            <Button type="submit" loading={edit.isSaving}>
              Enregistrer
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
