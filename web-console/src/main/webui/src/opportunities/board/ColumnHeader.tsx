import { Group, Text, Title, VisuallyHidden } from '@mantine/core';
import type { PipelineStage, StageSummary } from '../../api/types';
import { count, money } from '../../format';
import { STAGE } from '../../words';
import classes from './board.module.css';

interface Props {
  id: string;
  stage: PipelineStage;
  summary: StageSummary | undefined;
}

/** A stage with how many opportunities stand there and what they are worth. */
export function ColumnHeader({ id, stage, summary }: Props) {
  return (
    <header className={classes.header} data-stage={stage}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Title order={2} size="sm" id={id}>
          {STAGE[stage]}
        </Title>
        <Text size="sm" fw={600}>
          {summary ? count(summary.count) : '…'}
          <VisuallyHidden> opportunité{summary?.count === 1 ? '' : 's'}</VisuallyHidden>
        </Text>
      </Group>
      <Text size="xs" c="dimmed">
        {summary ? money(summary.amount) : '…'}
      </Text>
    </header>
  );
}
