import { Alert, List, Loader, Stack, Text } from '@mantine/core';
import { isPending, useContactOpportunities } from '../../api/contactOpportunities';
import type { Contact } from '../../api/types';
import { QueryState } from '../../ui/QueryState';
import { nextStep } from '../actions/nextStep';
import { OpportunityCard } from './OpportunityCard';

/** What a contact has come to, or may come to. */
export function OpportunitiesTab({ contact }: { contact: Contact }) {
  const opportunities = useContactOpportunities(contact.id);
  return (
    <QueryState
      query={opportunities}
      isEmpty={(all) => all.length === 0}
      empty={
        <>
          <Text fw={600}>Aucune opportunité pour l’instant</Text>
          <Text c="dimmed" ta="center">
            {nextStep(contact)}
          </Text>
        </>
      }
      lines={3}
    >
      {(all) => (
        <Stack gap="sm">
          {all.some(isPending) && <Waiting />}
          <List
            listStyleType="none"
            spacing="sm"
            aria-label="Opportunités"
            styles={{ itemWrapper: { display: 'block' } }}
          >
            {all.map((opportunity) => (
              <List.Item key={opportunity.id}>
                <OpportunityCard opportunity={opportunity} />
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
    </QueryState>
  );
}

function Waiting() {
  return (
    <Alert role="status" icon={<Loader size="xs" aria-hidden />} title="Confirmation en cours">
      L’opportunité est enregistrée et attend sa confirmation. Cette page se met à jour d’elle-même.
    </Alert>
  );
}
