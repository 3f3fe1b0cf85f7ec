import { Anchor, Group, List, Paper, Text } from '@mantine/core';
import type { Lead } from '../api/types';
import { Ago } from '../lists/Ago';
import { PrioriteBadge, StatutBadge } from '../ui/badges';
import { SOURCE, TYPE_BIEN } from '../words';
import { LeadName } from './LeadName';
import { NextStep } from './NextStep';

interface Props {
  leads: Lead[];
  onEdit: (lead: Lead) => void;
  onConvert: (lead: Lead) => void;
}

/** The leads where a table has no room. */
export function LeadCards({ leads, onEdit, onConvert }: Props) {
  return (
    <List listStyleType="none" spacing="xs" aria-label="Leads" styles={{ itemWrapper: { display: 'block' } }}>
      {leads.map((lead) => (
        <List.Item key={lead.id}>
          <Paper withBorder p="sm">
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <LeadName lead={lead} onEdit={onEdit} />
              <Text size="xs" c="dimmed" ta="right">
                <Ago at={lead.createdAt} />
              </Text>
            </Group>
            <Group gap="xs" my={6}>
              <StatutBadge statut={lead.statut} />
              <PrioriteBadge priorite={lead.priorite} />
            </Group>
            <Text size="sm" c="dimmed">
              {about(lead)}
            </Text>
            {lead.message && (
              <Text size="sm" lineClamp={2}>
                {lead.message}
              </Text>
            )}
            <Group justify="space-between" mt="xs">
              <Anchor href={`tel:${lead.telephone}`} size="sm">
                {lead.telephone}
              </Anchor>
              <NextStep lead={lead} onConvert={onConvert} />
            </Group>
          </Paper>
        </List.Item>
      ))}
    </List>
  );
}

function about({ source, ville, typeBien }: Lead): string {
  return [source && SOURCE[source], ville, typeBien && TYPE_BIEN[typeBien]].filter(Boolean).join(' · ');
}
