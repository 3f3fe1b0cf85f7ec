import { Text } from '@mantine/core';
import { useArchitectNames } from '../../api/architects';
import type { Contact } from '../../api/types';
import { Fact } from './Fact';
import { type FieldName, fieldOf, inWords, SPECS } from './fields';
import classes from './general.module.css';

interface Props {
  contact: Contact;
  name: FieldName;
  /** Why it cannot be changed. */
  hint?: string;
}

/** A field to be read only. */
export function PlainField({ contact, name, hint }: Props) {
  const architect = useArchitectNames();
  return (
    <Fact label={SPECS[name].label} isWide={name === 'notes'}>
      <span className={classes.plain}>{inWords(name, fieldOf(contact, name), architect) || '–'}</span>
      {hint && (
        <Text span size="xs" c="dimmed" display="block">
          {hint}
        </Text>
      )}
    </Fact>
  );
}
