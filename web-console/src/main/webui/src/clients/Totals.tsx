import { Group, Text } from '@mantine/core';
import type { Opportunity } from '../api/types';
import { money } from '../format';
import { totalsOf } from './opportunities';

/** What a client has brought, and may still bring. */
export function Totals({ opportunities }: { opportunities: Opportunity[] }) {
  const { won, open } = totalsOf(opportunities);
  return (
    <Group gap="lg">
      {open > 0 && <Total label="En cours" amount={open} />}
      {won > 0 && <Total label="Gagné" amount={won} />}
    </Group>
  );
}

function Total({ label, amount }: { label: string; amount: number }) {
  return (
    <Text size="sm">
      <Text span c="dimmed" inherit>
        {label}{' '}
      </Text>
      <Text span fw={600} inherit>
        {money(amount)}
      </Text>
    </Text>
  );
}
