import { Box, Button, Collapse, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconFilterOff } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './FilterBar.module.css';
import { useIsSmall } from './useIsSmall';

interface Props {
  search: ReactNode;
  children: ReactNode;
  /** How many of the children are in use. */
  inUse: number;
  isFiltered: boolean;
  /** What stands below, such as how many there are. */
  summary: ReactNode;
  onReset: () => void;
}

/** What a list can be narrowed down by; on a small screen the filters wait behind a button, the search does not. */
export function FilterBar({ search, children, inUse, isFiltered, summary, onReset }: Props) {
  const isSmall = useIsSmall();
  const [opened, { toggle }] = useDisclosure(false);
  const id = useId();
  const reset = isFiltered && (
    <Button variant="subtle" size="compact-sm" leftSection={<IconFilterOff size={16} aria-hidden />} onClick={onReset}>
      Réinitialiser les filtres
    </Button>
  );
  if (!isSmall) {
    return (
      <Stack gap="xs">
        <Box className={classes.bar}>
          {search}
          {children}
        </Box>
        <Group justify="space-between" gap="xs" mih={28}>
          {summary}
          {reset}
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap="xs">
      {search}
      <Group justify="space-between">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          onClick={toggle}
          aria-expanded={opened}
          aria-controls={id}
        >
          {inUse > 0 ? `Filtres (${inUse})` : 'Filtres'}
        </Button>
        {reset}
      </Group>
      <Collapse expanded={opened} id={id}>
        <Stack gap="xs">{children}</Stack>
      </Collapse>
      {summary}
    </Stack>
  );
}
