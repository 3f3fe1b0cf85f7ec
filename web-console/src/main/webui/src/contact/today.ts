const ISO = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });

/** The date that it is where the agency is, as `2026-03-01`. */
export function today(now = new Date()): string {
  return isoDay(now);
}

/** The date of a moment, where the agency is. */
export function isoDay(at: Date | string): string {
  return ISO.format(new Date(at));
}
