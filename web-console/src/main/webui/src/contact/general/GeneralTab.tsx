import { Paper } from '@mantine/core';
import { useMay } from '../../api/me';
import type { Contact } from '../../api/types';
import { EditableField } from './EditableField';
import { FIELDS, type FieldName } from './fields';
import classes from './general.module.css';
import { Origin } from './Origin';
import { PlainField } from './PlainField';

/** All details of a contact, each to be corrected in its place by whoever may. */
export function GeneralTab({ contact }: { contact: Contact }) {
  const maySell = useMay('sell');
  const field = (name: FieldName) => {
    if (!maySell) return <PlainField key={name} contact={contact} name={name} />;
    if (name === 'tag' && contact.clientSince !== null) {
      return <PlainField key={name} contact={contact} name={name} hint="Le tag d’un client ne change plus." />;
    }
    return <EditableField key={name} contact={contact} name={name} />;
  };
  return (
    <Paper withBorder p="md">
      <dl className={classes.facts}>
        {FIELDS.filter((name) => name !== 'notes').map(field)}
        <Origin contact={contact} />
        {field('notes')}
      </dl>
    </Paper>
  );
}
