import { Group, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { Contact, Opportunity } from '../api/types';
import { day } from '../format';
import { StatusBadge } from '../ui/badges';
import { TextLink } from '../ui/links';
import { ClientOpportunities } from './ClientOpportunities';
import { Totals } from './Totals';

interface Props {
  client: Contact;
  /** Unknown until they are read. */
  opportunities: Opportunity[] | undefined;
  isLoading: boolean;
}

export function ClientCard({ client, opportunities, isLoading }: Props) {
  const id = useId();
  return (
    <Paper component="article" withBorder p="md" aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Group gap="xs">
            <Title order={2} size="h4" id={id}>
              <TextLink to="/contacts/$contactId" params={{ contactId: client.id }} inherit>
                {client.nom}
              </TextLink>
            </Title>
            {client.status !== 'client' && <StatusBadge status={client.status} />}
          </Group>
          <Text size="sm" c="dimmed">
            {[client.ville, client.clientSince && `Client depuis le ${day(client.clientSince)}`]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {opportunities && <Totals opportunities={opportunities} />}
      </Group>
      {isLoading && <Skeleton h={28} mt="sm" aria-label="Chargement des opportunités" role="status" />}
      {opportunities && <ClientOpportunities client={client} opportunities={opportunities} />}
    </Paper>
  );
}
