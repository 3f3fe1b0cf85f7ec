const MONEY = new Intl.NumberFormat('fr-MA', { style: 'currency', currency: 'MAD', currencyDisplay: 'code' });
const ROUND = new Intl.NumberFormat('fr-MA', { maximumFractionDigits: 0 });
const DAY = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'long', timeZone: 'Africa/Casablanca' });
const SHORT_DAY = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'short', timeZone: 'Africa/Casablanca' });
const TIME = new Intl.DateTimeFormat('fr-MA', { timeStyle: 'short', timeZone: 'Africa/Casablanca' });
const RELATIVE = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' });
const PERCENT = new Intl.NumberFormat('fr-MA', { style: 'percent', maximumFractionDigits: 0 });

/** `12 500,00 MAD`, with spaces as thousands separators whatever the browser's locale data say. */
export function money(amount: number): string {
  const parts = MONEY.formatToParts(amount)
    .filter((part) => part.type !== 'currency' && part.type !== 'literal')
    .map((part) => (part.type === 'group' ? '\u202f' : part.value));
  return `${parts.join('')}\u00a0MAD`;
}

export function count(n: number): string {
  return ROUND.formatToParts(n)
    .map((part) => (part.type === 'group' ? '\u202f' : part.value))
    .join('');
}

export function percent(share: number): string {
  return PERCENT.format(share);
}

export function day(at: string): string {
  return DAY.format(new Date(at));
}

export function shortDay(at: string): string {
  return SHORT_DAY.format(new Date(at));
}

export function time(at: string): string {
  return TIME.format(new Date(at));
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** « il y a 3 jours »; what is younger than a minute is « à l’instant ». */
export function ago(at: string, now = Date.now()): string {
  const seconds = (new Date(at).getTime() - now) / 1000;
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  return unit ? RELATIVE.format(Math.trunc(seconds / unit[1]), unit[0]) : 'à l’instant';
}

/** How long something took, in its largest unit: « 3 jours ». */
export function span(seconds: number): string {
  const unit = UNITS.find(([, size]) => seconds >= size);
  return unit ? inUnits(Math.trunc(seconds / unit[1]), unit[0]) : 'moins d’une minute';
}

/** How long ago, in days: « 12 jours », or « aujourd’hui ». */
export function age(at: string, now = Date.now()): string {
  const passed = (now - new Date(at).getTime()) / 86_400_000;
  return passed < 1 ? 'aujourd’hui' : days(passed);
}

export function days(n: number): string {
  return n < 1 ? 'moins d’un jour' : inUnits(Math.trunc(n), 'day');
}

function inUnits(n: number, unit: Intl.RelativeTimeFormatUnit): string {
  return new Intl.NumberFormat('fr', { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}
