import { Anchor, Table, Text } from '@mantine/core';
import type { Lead } from '../api/types';
import { Ago } from '../lists/Ago';
import { PrioriteBadge, StatutBadge } from '../ui/badges';
import { SOURCE, TYPE_BIEN } from '../words';
import { LeadName } from './LeadName';
import { NextStep } from './NextStep';

interface Props {
  lead: Lead;
  onEdit: (lead: Lead) => void;
  onConvert: (lead: Lead) => void;
}

export function LeadRow({ lead, onEdit, onConvert }: Props) {
  return (
    <Table.Tr>
      <Table.Td miw={210} maw={280}>
        <LeadName lead={lead} onEdit={onEdit} />
        {lead.message && (
          <Text size="xs" c="dimmed" lineClamp={1}>
            {lead.message}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Anchor href={`tel:${lead.telephone}`} size="sm" c="var(--mantine-color-text)">
          {lead.telephone}
        </Anchor>
      </Table.Td>
      <Table.Td>{lead.source ? SOURCE[lead.source] : '–'}</Table.Td>
      <Table.Td>
        <StatutBadge statut={lead.statut} />
      </Table.Td>
      <Table.Td>
        <PrioriteBadge priorite={lead.priorite} />
      </Table.Td>
      <Table.Td>
        {lead.typeBien ? TYPE_BIEN[lead.typeBien] : '–'}
        <Text size="xs" c="dimmed">
          {lead.ville}
        </Text>
      </Table.Td>
      <Table.Td>
        <Ago at={lead.createdAt} />
      </Table.Td>
      <Table.Td>
        <NextStep lead={lead} onConvert={onConvert} />
      </Table.Td>
    </Table.Tr>
  );
}
