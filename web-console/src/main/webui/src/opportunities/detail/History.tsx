import { Group, Text, Timeline, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useHistory } from '../../api/opportunities';
import type { StageChange } from '../../api/types';
import { ago, day, span, time } from '../../format';
import { StageBadge } from '../../ui/badges';
import { QueryState } from '../../ui/QueryState';
import { RAISON } from '../../words';

/** The way an opportunity has gone, the latest step on top. */
export function History({ id }: { id: string }) {
  const query = useHistory(id);
  return (
    <section aria-labelledby="history">
      <Title order={3} size="h5" mb="sm" id="history">
        Historique
      </Title>
      <QueryState query={query} lines={2}>
        {(changes) => (
          <Timeline bulletSize={14} lineWidth={2} active={changes.length} role="list">
            {changes.toReversed().map((change) => (
              <Timeline.Item key={change.at} role="listitem" title={<Step change={change} />}>
                <Text size="sm" c="dimmed">
                  {day(change.at)} à {time(change.at)} · {change.actor}
                </Text>
                <Text size="sm">{stay(change)}</Text>
                {change.raison && (
                  <Text size="sm">
                    {RAISON[change.raison]}
                    {change.commentaire && ` : ${change.commentaire}`}
                  </Text>
                )}
              </Timeline.Item>
            ))}
          </Timeline>
        )}
      </QueryState>
    </section>
  );
}

function Step({ change: { from, to } }: { change: StageChange }) {
  return (
    <Group gap={6}>
      {from && (
        <>
          <StageBadge stage={from} />
          <IconArrowRight size={14} role="img" aria-label="vers" />
        </>
      )}
      <StageBadge stage={to} />
    </Group>
  );
}

function stay({ durationSeconds, at }: StageChange): string {
  return durationSeconds === null ? `Y est arrivée ${ago(at)}` : `Y est restée ${span(durationSeconds)}`;
}
