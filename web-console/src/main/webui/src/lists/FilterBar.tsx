import { Button, Collapse, Group, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconFilterOff } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useIsSmall } from './useIsSmall';

interface Props {
  search: ReactNode;
  children: ReactNode;
  /** How many of the children are in use. */
  inUse: number;
  isFiltered: boolean;
  onReset: () => void;
}

/** What a list can be narrowed down by; on a small screen the filters wait behind a button, the search does not. */
export function FilterBar({ search, children, inUse, isFiltered, onReset }: Props) {
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
      <Stack gap="xs" align="flex-start">
        <SimpleGrid cols={{ base: 2, md: 3, lg: 5 }} spacing="xs" w="100%">
          {search}
          {children}
        </SimpleGrid>
        {reset}
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
    </Stack>
  );
}
