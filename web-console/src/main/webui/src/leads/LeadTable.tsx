import { Table } from '@mantine/core';
import type { Lead } from '../api/types';
import { SortHeader } from '../lists/SortHeader';
import { LeadRow } from './LeadRow';
import type { LeadSort } from './search';

interface Props {
  leads: Lead[];
  sort: LeadSort;
  onSort: (sort: LeadSort) => void;
  onEdit: (lead: Lead) => void;
  onConvert: (lead: Lead) => void;
}

export function LeadTable({ leads, sort, onSort, onEdit, onConvert }: Props) {
  return (
    <Table.ScrollContainer minWidth={1000}>
      <Table aria-label="Leads" highlightOnHover verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <SortHeader label="Nom" by="nom" sort={sort} onSort={onSort} />
            <Table.Th scope="col">Téléphone</Table.Th>
            <Table.Th scope="col">Source</Table.Th>
            <Table.Th scope="col">Statut</Table.Th>
            <Table.Th scope="col">Priorité</Table.Th>
            <Table.Th scope="col">Bien et ville</Table.Th>
            <SortHeader label="Créé" by="createdAt" sort={sort} onSort={onSort} newestFirst />
            <Table.Th scope="col">Suite</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {leads.map((lead) => (
            <LeadRow key={lead.id} lead={lead} onEdit={onEdit} onConvert={onConvert} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
