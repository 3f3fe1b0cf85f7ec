import { Stack, Text } from '@mantine/core';
import { useContactCounts, useContacts } from '../api/contacts';
import type { Tag } from '../api/types';
import { count } from '../format';
import { parts } from '../lists/rows';
import { MoreButton } from '../ui/MoreButton';
import { QueryState } from '../ui/QueryState';
import { ClientCards } from './ClientCards';
import { NoClients } from './NoClients';

/** As many clients as are read at once, and as many whose opportunities are asked for at once. */
const PAGE = 20;

const CLIENTS: Tag[] = ['client'];

interface Props {
  q: string | undefined;
  onReset: () => void;
}

/** The clients, those first with whom something happened last. */
export function ClientList({ q, onReset }: Props) {
  const clients = useContacts({ tag: CLIENTS, q, sort: '-updatedAt' }, PAGE);
  const total = useContactCounts({ tag: CLIENTS, q }).data?.byTag.client;
  return (
    <QueryState
      query={clients}
      isEmpty={(rows) => rows.length === 0}
      empty={<NoClients isFiltered={q !== undefined} onReset={onReset} />}
    >
      {(rows) => (
        <Stack gap="sm" aria-busy={clients.isPlaceholderData}>
          {total !== undefined && (
            <Text size="sm" c="dimmed" role="status">
              {total === 1 ? '1 client' : `${count(total)} clients`}
            </Text>
          )}
          {parts(rows, PAGE).map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the list; what is in it changes
            <ClientCards key={place} clients={part} />
          ))}
          <MoreButton {...clients} />
        </Stack>
      )}
    </QueryState>
  );
}
