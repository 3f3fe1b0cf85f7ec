import { Stack, Text } from '@mantine/core';
import { useTimeline } from '../../api/timeline';
import { MoreButton } from '../../ui/MoreButton';
import { QueryState } from '../../ui/QueryState';
import { useContactSearch } from '../useContactSearch';
import { byDay } from './days';
import { FilterChips } from './FilterChips';
import { belongs } from './kinds';
import { TimelineDay } from './TimelineDay';

/** What happened to a contact, day by day, the latest on top. */
export function TimelineTab({ contactId }: { contactId: string }) {
  const timeline = useTimeline(contactId);
  const { search, show } = useContactSearch();
  return (
    <Stack gap="lg">
      <FilterChips filter={search.filtre} onFilter={(filtre) => show({ ...search, filtre })} />
      <QueryState query={timeline}>
        {(entries) => {
          const shown = entries.filter((entry) => belongs(entry, search.filtre));
          return (
            <>
              {byDay(shown).map((day) => (
                <TimelineDay key={day.day} day={day} />
              ))}
              {shown.length === 0 && !timeline.hasNextPage && <Text c="dimmed">Rien de tel pour ce contact.</Text>}
            </>
          );
        }}
      </QueryState>
      <MoreButton {...timeline} />
    </Stack>
  );
}
