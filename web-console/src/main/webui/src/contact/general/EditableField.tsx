import { ActionIcon, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useArchitectNames } from '../../api/architects';
import type { Contact } from '../../api/types';
import { Fact } from './Fact';
import { FieldEditor } from './FieldEditor';
import { type FieldName, fieldOf, inWords, SPECS } from './fields';
import classes from './general.module.css';

interface Props {
  contact: Contact;
  name: FieldName;
}

/** A field that becomes an input where it stands; afterwards the keyboard is where it was. */
export function EditableField({ contact, name }: Props) {
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const architect = useArchitectNames();
  const { label, named } = SPECS[name];

  useEffect(() => {
    if (wasEditing.current && !isEditing) pencil.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing) {
    return (
      <Fact label={label} isWide={name === 'notes'}>
        <FieldEditor contact={contact} name={name} onDone={() => setEditing(false)} />
      </Fact>
    );
  }
  return (
    <Fact label={label} isWide={name === 'notes'}>
      <Group gap={4} wrap="nowrap" align="flex-start" className={classes.editable}>
        <Text span size="sm" className={classes.value} onClick={() => isNothingSelected() && setEditing(true)}>
          {inWords(name, fieldOf(contact, name), architect) || '–'}
        </Text>
        <ActionIcon
          ref={pencil}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Modifier ${named}`}
          className={classes.pencil}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={15} aria-hidden />
        </ActionIcon>
      </Group>
    </Fact>
  );
}

/** Whoever marks a value with the mouse wants to copy it. */
function isNothingSelected(): boolean {
  return !window.getSelection()?.toString();
}
