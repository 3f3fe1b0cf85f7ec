import { Group, List, Paper, Text } from '@mantine/core';
import { useArchitectNames } from '../../api/architects';
import type { Opportunity } from '../../api/types';
import { money } from '../../format';
import { Ago } from '../../lists/Ago';
import { PromotionBadge, StageBadge } from '../../ui/badges';
import { ContactLink, TitleLink } from '../links';
import { MoveMenu } from '../MoveMenu';
import type { Moves } from '../useMoves';
import { bienOf } from '../words';

interface Props {
  opportunities: Opportunity[];
  onMove: Moves['start'];
}

/** The opportunities where a table has no room. */
export function OpportunityCards({ opportunities, onMove }: Props) {
  const architect = useArchitectNames();
  const about = (opportunity: Opportunity) =>
    [opportunity.contact.ville, bienOf(opportunity), architect(opportunity.architecteId)]
      .filter((word) => word && word !== '–')
      .join(' · ');
  return (
    <List listStyleType="none" spacing="xs" aria-label="Opportunités" styles={{ itemWrapper: { display: 'block' } }}>
      {opportunities.map((opportunity) => (
        <List.Item key={opportunity.id}>
          <Paper withBorder p="sm">
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <TitleLink opportunity={opportunity} />
              <MoveMenu opportunity={opportunity} onMove={onMove} />
            </Group>
            <ContactLink opportunity={opportunity} />
            <Group justify="space-between" gap="xs" my={6}>
              <Text fw={600}>{money(opportunity.montantEstime)}</Text>
              <Text size="xs" c="dimmed">
                <Ago at={opportunity.createdAt} />
              </Text>
            </Group>
            <Group gap="xs" mb={6}>
              <StageBadge stage={opportunity.pipelineStage} />
              {opportunity.promotion !== 'confirmee' && <PromotionBadge promotion={opportunity.promotion} />}
            </Group>
            <Text size="sm" c="dimmed">
              {about(opportunity)}
            </Text>
          </Paper>
        </List.Item>
      ))}
    </List>
  );
}
