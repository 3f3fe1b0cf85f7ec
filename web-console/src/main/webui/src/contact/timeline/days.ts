import type { TimelineEntry } from '../../api/types';
import { isoDay } from '../today';

const FULL = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'full', timeZone: 'Africa/Casablanca' });
const A_DAY = 86_400_000;

export interface Day {
  day: string;
  heading: string;
  entries: TimelineEntry[];
}

/** Entries by the day on which they happened, where the agency is; the order stays. */
export function byDay(entries: TimelineEntry[], now = new Date()): Day[] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = isoDay(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, entries]) => ({ day, heading: headingOf(day, now), entries }));
}

function headingOf(day: string, now: Date): string {
  if (day === isoDay(now)) return 'Aujourd’hui';
  if (day === isoDay(new Date(now.getTime() - A_DAY))) return 'Hier';
  const text = FULL.format(new Date(`${day}T12:00:00Z`));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
