import { Chip, Group } from '@mantine/core';
import type { ContactStatus } from '../api/types';
import { count } from '../format';
import { options, STATUS } from '../words';

interface Props {
  /** How many there are of each; unknown until it is read. */
  counts: Partial<Record<string, number>> | undefined;
  value: ContactStatus[] | undefined;
  onChange: (status: ContactStatus[] | undefined) => void;
}

/** The statuses with how many contacts each has; several may be chosen, none means all. */
export function StatusChips({ counts, value = [], onChange }: Props) {
  const total = counts && Object.values(counts).reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const toggle = (status: ContactStatus, on: boolean) => {
    const next = on ? [...value, status] : value.filter((each) => each !== status);
    onChange(next.length ? next : undefined);
  };
  return (
    <Group gap="xs" role="group" aria-label="Statut">
      <Chip size="sm" checked={value.length === 0} onChange={() => onChange(undefined)}>
        {named('Tous', total)}
      </Chip>
      {options(STATUS).map(({ value: status, label }) => (
        <Chip size="sm" key={status} checked={value.includes(status)} onChange={(on) => toggle(status, on)}>
          {named(label, counts && (counts[status] ?? 0))}
        </Chip>
      ))}
    </Group>
  );
}

function named(label: string, many: number | undefined): string {
  return many === undefined ? label : `${label} ${count(many)}`;
}
