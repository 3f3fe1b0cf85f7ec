import { Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './home.module.css';

interface Props {
  label: ReactNode;
  value: string;
  detail: string;
  /** Between 0 and 1; only decorates what the words say. */
  share: number;
  color: string;
}

/** A line of a list of figures, with a bar that compares it with the others. */
export function BarRow({ label, value, detail, share, color }: Props) {
  return (
    <li className={classes.row}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <Text size="sm" fw={700} className={classes.figure}>
          {value}
        </Text>
      </Group>
      <Box className={classes.track} aria-hidden>
        <Box className={classes.bar} w={`${Math.min(Math.max(share, 0), 1) * 100}%`} bg={`${color}.6`} />
      </Box>
      <Text size="xs" c="dimmed">
        {detail}
      </Text>
    </li>
  );
}
