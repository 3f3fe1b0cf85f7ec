import { Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useContacts } from '../api/contacts';
import type { ContactStatus } from '../api/types';
import { age } from '../format';
import { TextLink } from '../ui/links';
import { QueryState } from '../ui/QueryState';
import { STATUS } from '../words';
import classes from './home.module.css';

/** How many are shown of each status. */
const LONGEST_WAITING = 5;

/** The contacts of one status to whom nothing has happened for longest. */
export function FollowUpList({ status }: { status: ContactStatus }) {
  const query = useContacts({ status: [status], sort: 'updatedAt' }, LONGEST_WAITING);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb={4}>
        <Title order={3} size="sm" id={id}>
          {STATUS[status]}
        </Title>
        <TextLink to="/contacts" search={{ status: [status], sort: 'updatedAt' }} size="sm">
          Voir tous<VisuallyHidden> : {STATUS[status]}</VisuallyHidden>
        </TextLink>
      </Group>
      <QueryState query={query} lines={3} isEmpty={(contacts) => contacts.length === 0} empty="Personne n’attend ici.">
        {(contacts) => (
          <ul className={classes.rows} style={{ gap: 0 }}>
            {contacts.slice(0, LONGEST_WAITING).map((contact) => (
              <li key={contact.id} className={classes.line}>
                <TextLink to="/contacts/$contactId" params={{ contactId: contact.id }} size="sm" truncate>
                  {contact.nom}
                </TextLink>
                <Text size="sm" c="dimmed" className={classes.figure}>
                  depuis {age(contact.updatedAt)}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  );
}
