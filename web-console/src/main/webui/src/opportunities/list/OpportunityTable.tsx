import { Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { useArchitectNames } from '../../api/architects';
import type { Opportunity } from '../../api/types';
import { money } from '../../format';
import { Ago } from '../../lists/Ago';
import { SortHeader } from '../../lists/SortHeader';
import { PromotionBadge, StageBadge } from '../../ui/badges';
import { ContactLink, TitleLink } from '../links';
import { MoveMenu } from '../MoveMenu';
import type { OpportunitySort } from '../search';
import type { Moves } from '../useMoves';
import { bienOf } from '../words';

interface Props {
  opportunities: Opportunity[];
  sort: OpportunitySort;
  onSort: (sort: OpportunitySort) => void;
  onMove: Moves['start'];
}

export function OpportunityTable({ opportunities, sort, onSort, onMove }: Props) {
  const architect = useArchitectNames();
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table aria-label="Opportunités" highlightOnHover verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <SortHeader label="Contact" by="nom" sort={sort} onSort={onSort} />
            <Table.Th scope="col">Projet</Table.Th>
            <Table.Th scope="col">Ville</Table.Th>
            <Table.Th scope="col">Type de bien</Table.Th>
            <Table.Th scope="col" ta="right">
              Montant estimé
            </Table.Th>
            <Table.Th scope="col">Architecte</Table.Th>
            <Table.Th scope="col">Étape</Table.Th>
            <SortHeader label="Créée" by="createdAt" sort={sort} onSort={onSort} newestFirst />
            <Table.Th scope="col">
              <VisuallyHidden>Déplacer</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {opportunities.map((opportunity) => (
            <Table.Tr key={opportunity.id}>
              <Table.Td>
                <ContactLink opportunity={opportunity} />
              </Table.Td>
              <Table.Td maw={280}>
                <TitleLink opportunity={opportunity} />
                {opportunity.titre && (
                  <Text size="xs" c="dimmed" truncate>
                    {opportunity.description}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{opportunity.contact.ville ?? '–'}</Table.Td>
              <Table.Td>{bienOf(opportunity)}</Table.Td>
              <Table.Td ta="right" fw={600} style={{ whiteSpace: 'nowrap' }}>
                {money(opportunity.montantEstime)}
              </Table.Td>
              <Table.Td>{architect(opportunity.architecteId)}</Table.Td>
              <Table.Td>
                <Group gap={4}>
                  <StageBadge stage={opportunity.pipelineStage} />
                  {opportunity.promotion !== 'confirmee' && <PromotionBadge promotion={opportunity.promotion} />}
                </Group>
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <Ago at={opportunity.createdAt} />
              </Table.Td>
              <Table.Td>
                <MoveMenu opportunity={opportunity} onMove={onMove} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
