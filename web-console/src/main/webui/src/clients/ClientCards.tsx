import { Button, Group, Stack } from '@mantine/core';
import { useOpportunitiesOf } from '../api/clients';
import type { Contact } from '../api/types';
import { ProblemAlert } from '../ui/ProblemAlert';
import { ClientCard } from './ClientCard';
import { byContact } from './opportunities';

/** A page of clients; the opportunities of all of them come together. */
export function ClientCards({ clients }: { clients: Contact[] }) {
  const opportunities = useOpportunitiesOf(clients.map(({ id }) => id));
  const groups = opportunities.data && byContact(opportunities.data);
  return (
    <Stack gap="sm">
      {opportunities.error && !groups && (
        <Group>
          <ProblemAlert error={opportunities.error} />
          <Button variant="default" onClick={() => void opportunities.refetch()}>
            Réessayer
          </Button>
        </Group>
      )}
      {clients.map((client) => (
        <ClientCard
          key={client.id}
          client={client}
          opportunities={groups && (groups.get(client.id) ?? [])}
          isLoading={opportunities.isPending}
        />
      ))}
    </Stack>
  );
}
