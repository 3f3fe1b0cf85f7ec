import { Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert';

interface Props<D> {
  query: { data: D | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  isEmpty?: (data: D) => boolean;
  empty?: ReactNode;
  /** How many grey lines stand for what is on its way. */
  lines?: number;
  children: (data: D) => ReactNode;
}

/** One of four: on its way, failed, nothing there, or the data. What was read before stays on the screen. */
export function QueryState<D>({ query, isEmpty, empty, lines = 5, children }: Props<D>) {
  if (query.data !== undefined) {
    return isEmpty?.(query.data) ? <Empty>{empty}</Empty> : children(query.data);
  }
  if (query.error) {
    return (
      <Stack align="flex-start">
        <ProblemAlert error={query.error} />
        <Button variant="default" onClick={() => void query.refetch()}>
          Réessayer
        </Button>
      </Stack>
    );
  }
  return <Loading lines={lines} />;
}

function Loading({ lines }: { lines: number }) {
  return (
    <Stack gap="sm" aria-busy role="status" aria-label="Chargement">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same and stay where they are
        <Skeleton key={line} h={36} radius="sm" />
      ))}
    </Stack>
  );
}

function Empty({ children }: { children: ReactNode }) {
  return (
    <Stack align="center" py="xl" gap="xs">
      {typeof children === 'string' ? <Text c="dimmed">{children}</Text> : children}
    </Stack>
  );
}
