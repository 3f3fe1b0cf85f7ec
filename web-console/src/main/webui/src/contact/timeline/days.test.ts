import type { TimelineEntry } from '../../api/types';
import { byDay } from './days';

function at(moment: string): TimelineEntry {
  return { id: moment, kind: 'prise_de_besoin', at: moment, actor: 'amina', from: null, to: null, data: {} };
}

const NOW = new Date('2026-03-03T12:00:00Z');

test('entries_stand_under_the_day_on_which_they_happened_in_their_order', () => {
  // Given
  const entries = ['2026-03-03T10:00:00Z', '2026-03-03T08:00:00Z', '2026-03-02T20:00:00Z', '2026-02-20T09:00:00Z'];
  // When
  const days = byDay(entries.map(at), NOW);
  // Then
  expect(days.map(({ heading }) => heading)).toEqual(['Aujourd’hui', 'Hier', 'Vendredi 20 février 2026']);
  expect(days[0]?.entries.map(({ at }) => at)).toEqual(entries.slice(0, 2));
});

test('a_day_begins_at_midnight_where_the_agency_is', () => {
  // Given: in July Casablanca is an hour ahead
  const entries = [at('2026-07-02T00:30:00Z'), at('2026-07-01T23:30:00Z'), at('2026-07-01T22:30:00Z')];
  // When
  const days = byDay(entries, new Date('2026-07-10T12:00:00Z'));
  // Then
  expect(days.map(({ entries }) => entries.length)).toEqual([2, 1]);
});

test('nothing_makes_no_day', () => {
  expect(byDay([], NOW)).toEqual([]);
});
