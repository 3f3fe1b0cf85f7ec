import { Flex, Group, List, Text } from '@mantine/core';
import type { Contact, Opportunity } from '../api/types';
import { money } from '../format';
import { PromotionBadge, StageBadge } from '../ui/badges';
import { TextLink } from '../ui/links';

interface Props {
  client: Contact;
  opportunities: Opportunity[];
}

/** What a client wants done, and how far each has come. */
export function ClientOpportunities({ client, opportunities }: Props) {
  if (opportunities.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt="sm">
        Aucune opportunité visible
      </Text>
    );
  }
  return (
    <List
      listStyleType="none"
      spacing={6}
      mt="sm"
      aria-label={`Opportunités de ${client.nom}`}
      styles={{ itemWrapper: { display: 'block' } }}
    >
      {opportunities.map((opportunity) => (
        <List.Item key={opportunity.id}>
          <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
            <Flex direction={{ base: 'column', sm: 'row' }} rowGap={4} columnGap="xs" miw={0}>
              <StageBadge stage={opportunity.pipelineStage} />
              {opportunity.promotion === 'en_attente' && <PromotionBadge promotion={opportunity.promotion} />}
              <TextLink
                to="/contacts/$contactId"
                params={{ contactId: client.id }}
                search={{ onglet: 'opportunites' }}
                size="sm"
                c="var(--mantine-color-text)"
                lineClamp={2}
              >
                {opportunity.titre ?? opportunity.description}
              </TextLink>
            </Flex>
            <Text size="sm" fw={500} style={{ whiteSpace: 'nowrap' }}>
              {money(opportunity.montantEstime)}
            </Text>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
