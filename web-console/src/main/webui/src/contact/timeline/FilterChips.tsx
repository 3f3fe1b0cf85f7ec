import { Chip, Group } from '@mantine/core';
import { FILTER_WORDS, FILTERS, type TimelineFilter } from './kinds';

interface Props {
  filter: TimelineFilter | undefined;
  onFilter: (filter: TimelineFilter | undefined) => void;
}

const ALL = 'tous';

/** What of the timeline is shown: one kind, or all. */
export function FilterChips({ filter, onFilter }: Props) {
  return (
    <Chip.Group value={filter ?? ALL} onChange={(chosen) => onFilter(FILTERS.find((each) => each === chosen))}>
      <Group gap="xs" role="radiogroup" aria-label="Filtrer la timeline">
        <Chip size="sm" value={ALL}>
          Tous
        </Chip>
        {FILTERS.map((each) => (
          <Chip key={each} size="sm" value={each}>
            {FILTER_WORDS[each]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
