import { Text } from '@mantine/core';
import type { OpportunityFilters } from '../api/opportunities';
import { usePipeline } from '../api/pipeline';
import { money } from '../format';
import { opportunities } from './words';

/** How many opportunities the filters let through, and what they are worth together. */
export function Summary({ filters }: { filters: OpportunityFilters }) {
  const { data } = usePipeline(filters);
  if (!data) return <Text size="sm">…</Text>;
  const total = data.reduce((sum, stage) => sum + stage.count, 0);
  const amount = data.reduce((sum, stage) => sum + stage.amount, 0);
  return (
    <Text size="sm" c="dimmed" role="status">
      {`${opportunities(total)} confirmée${total > 1 ? 's' : ''} · ${money(amount)}`}
    </Text>
  );
}
