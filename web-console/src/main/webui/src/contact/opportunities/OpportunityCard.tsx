import { Group, Paper, Text } from '@mantine/core';
import { useArchitectNames } from '../../api/architects';
import type { Opportunity } from '../../api/types';
import { day, money } from '../../format';
import { titleOf } from '../../opportunities/words';
import { PromotionBadge, StageBadge } from '../../ui/badges';
import { TextLink } from '../../ui/links';
import { RAISON } from '../../words';

/** One project of a contact; the whole of it opens where the opportunities are. */
export function OpportunityCard({ opportunity }: { opportunity: Opportunity }) {
  const architect = useArchitectNames();
  const title = titleOf(opportunity);
  const { id, description, montantEstime, pipelineStage, promotion, raison, commentaire } = opportunity;
  const facts = [
    `Architecte : ${architect(opportunity.architecteId)}`,
    opportunity.dateClotureAttendue && `Clôture attendue le ${day(opportunity.dateClotureAttendue)}`,
    `Créée le ${day(opportunity.createdAt)} par ${opportunity.createdBy}`,
  ];
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="xs" align="flex-start">
        <TextLink to="/opportunites" search={{ opportunite: id }} fw={600}>
          {title}
        </TextLink>
        <Text fw={700}>{money(montantEstime)}</Text>
      </Group>
      <Group gap="xs" my="xs">
        <StageBadge stage={pipelineStage} />
        {promotion !== 'confirmee' && <PromotionBadge promotion={promotion} />}
        {raison && <Text size="sm">{[RAISON[raison], commentaire].filter(Boolean).join(' : ')}</Text>}
      </Group>
      {description !== title && (
        <Text size="sm" lineClamp={4} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {description}
        </Text>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </Paper>
  );
}
