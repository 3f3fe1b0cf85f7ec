import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { directionOf, nextSort, type Sort } from './sort';

interface Props<K extends string> {
  label: string;
  by: K;
  sort: Sort<K>;
  onSort: (sort: Sort<K>) => void;
  /** For times: the first press puts the latest on top. */
  newestFirst?: boolean;
}

const ICONS = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

/** The heading of a column that can be sorted by. */
export function SortHeader<K extends string>({ label, by, sort, onSort, newestFirst = false }: Props<K>) {
  const direction = directionOf(by, sort);
  const Icon = ICONS[direction];
  return (
    <Table.Th scope="col" aria-sort={direction}>
      <UnstyledButton onClick={() => onSort(nextSort(by, sort, newestFirst))}>
        <Group gap={4} wrap="nowrap">
          <Text span size="sm" fw={700}>
            {label}
          </Text>
          <Icon size={14} aria-hidden opacity={direction === 'none' ? 0.5 : 1} />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}
