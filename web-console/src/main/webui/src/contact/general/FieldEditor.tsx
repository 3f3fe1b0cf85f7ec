import { Button, Group, Stack } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useArchitectNames } from '../../api/architects';
import type { Contact } from '../../api/types';
import { Conflict } from '../../ui/Conflict';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { FieldInput } from './FieldInput';
import { type FieldName, fieldOf, inWords, SPECS } from './fields';
import { useFieldEditing } from './useFieldEditing';

interface Props {
  contact: Contact;
  name: FieldName;
  onDone: () => void;
}

/** One field of a contact being corrected in its place. */
export function FieldEditor({ contact, name, onDone }: Props) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const architect = useArchitectNames();
  const { value, setValue, save, theirs, keepMine, isSaving, refusal, wrong } = useFieldEditing(contact, name, onDone);
  useEffect(() => input.current?.focus(), []);

  const words = (each: string) => inWords(name, each, architect);
  return (
    <form
      noValidate
      aria-label={`Modifier ${SPECS[name].named}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => isCancelling(event) && onDone()}
    >
      <Stack gap="xs">
        <FieldInput name={name} value={value} onChange={setValue} error={wrong} input={input} />
        <ProblemAlert error={wrong ? undefined : refusal} />
        {theirs ? (
          <Conflict
            differences={[{ label: SPECS[name].label, mine: words(value), theirs: words(fieldOf(theirs, name)) }]}
            onKeepMine={keepMine}
            onTakeTheirs={onDone}
            isSaving={isSaving}
          />
        ) : (
          <Group gap="xs">
            <Button type="submit" size="xs" loading={isSaving}>
              Enregistrer
            </Button>
            <Button size="xs" variant="default" onClick={onDone}>
              Annuler
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

/** Escape gives up, but first it closes a list of choices that is open. */
function isCancelling({ key, target }: KeyboardEvent): boolean {
  return key === 'Escape' && !isChoosing(target as HTMLElement);
}

/** A list without any choice in it is open and yet not to be seen. */
function isChoosing(input: HTMLElement): boolean {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  return input.getAttribute('aria-expanded') === 'true' && Boolean(list?.querySelector('[role=option]'));
}
