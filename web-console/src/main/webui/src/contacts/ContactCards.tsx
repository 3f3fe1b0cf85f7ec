import { Anchor, Group, List, Paper, Text } from '@mantine/core';
import { useArchitectNames } from '../api/architects';
import type { Contact } from '../api/types';
import { Ago } from '../lists/Ago';
import { StatusBadge, TagBadge } from '../ui/badges';
import { TextLink } from '../ui/links';
import { TYPE_BIEN } from '../words';

/** The contacts where a table has no room. */
export function ContactCards({ contacts }: { contacts: Contact[] }) {
  const architect = useArchitectNames();
  return (
    <List listStyleType="none" spacing="xs" aria-label="Contacts" styles={{ itemWrapper: { display: 'block' } }}>
      {contacts.map((contact) => (
        <List.Item key={contact.id}>
          <Paper withBorder p="sm">
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <TextLink to="/contacts/$contactId" params={{ contactId: contact.id }} fw={600}>
                {contact.nom}
              </TextLink>
              <Text size="xs" c="dimmed" ta="right">
                <Ago at={contact.updatedAt} />
              </Text>
            </Group>
            <Group gap="xs" my={6}>
              <StatusBadge status={contact.status} />
              <TagBadge tag={contact.tag} />
            </Group>
            <Text size="sm">
              <Anchor href={`tel:${contact.telephone}`} inherit>
                {contact.telephone}
              </Anchor>
            </Text>
            <Text size="sm" c="dimmed">
              {about(contact, architect(contact.architecteId))}
            </Text>
          </Paper>
        </List.Item>
      ))}
    </List>
  );
}

function about({ ville, typeBien, architecteId }: Contact, architect: string): string {
  return [ville, typeBien && TYPE_BIEN[typeBien], architecteId && architect].filter(Boolean).join(' · ');
}
