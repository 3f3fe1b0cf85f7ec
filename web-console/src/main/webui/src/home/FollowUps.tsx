import { Stack } from '@mantine/core';
import { FollowUpList } from './FollowUpList';
import { Panel } from './Panel';

const WAITING = ['qualifie', 'prise_de_besoin', 'acompte_recu'] as const;

/** Who has waited longest at each step, and would be glad of a call. */
export function FollowUps() {
  return (
    <Panel title="À relancer">
      <Stack gap="md">
        {WAITING.map((status) => (
          <FollowUpList key={status} status={status} />
        ))}
      </Stack>
    </Panel>
  );
}
