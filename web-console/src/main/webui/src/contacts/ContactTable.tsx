import { Anchor, Table, Text } from '@mantine/core';
import { useArchitectNames } from '../api/architects';
import type { Contact } from '../api/types';
import { Ago } from '../lists/Ago';
import { SortHeader } from '../lists/SortHeader';
import { StatusBadge, TagBadge } from '../ui/badges';
import { TextLink } from '../ui/links';
import { TYPE_BIEN } from '../words';
import type { ContactSort } from './search';

interface Props {
  contacts: Contact[];
  sort: ContactSort;
  onSort: (sort: ContactSort) => void;
}

export function ContactTable({ contacts, sort, onSort }: Props) {
  const architect = useArchitectNames();
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table aria-label="Contacts" highlightOnHover verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <SortHeader label="Nom" by="nom" sort={sort} onSort={onSort} />
            <Table.Th scope="col">Statut</Table.Th>
            <Table.Th scope="col">Tag</Table.Th>
            <Table.Th scope="col">Ville</Table.Th>
            <Table.Th scope="col">Type de bien</Table.Th>
            <Table.Th scope="col">Architecte</Table.Th>
            <SortHeader label="Dernière activité" by="updatedAt" sort={sort} onSort={onSort} newestFirst />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {contacts.map((contact) => (
            <Table.Tr key={contact.id}>
              <Table.Td maw={260}>
                <TextLink to="/contacts/$contactId" params={{ contactId: contact.id }} fw={600} size="sm">
                  {contact.nom}
                </TextLink>
                <Text size="xs" truncate>
                  <Anchor href={`tel:${contact.telephone}`} c="dimmed" inherit>
                    {contact.telephone}
                  </Anchor>
                </Text>
              </Table.Td>
              <Table.Td>
                <StatusBadge status={contact.status} />
              </Table.Td>
              <Table.Td>
                <TagBadge tag={contact.tag} />
              </Table.Td>
              <Table.Td>{contact.ville ?? '–'}</Table.Td>
              <Table.Td>{contact.typeBien ? TYPE_BIEN[contact.typeBien] : '–'}</Table.Td>
              <Table.Td>{architect(contact.architecteId)}</Table.Td>
              <Table.Td>
                <Ago at={contact.updatedAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
