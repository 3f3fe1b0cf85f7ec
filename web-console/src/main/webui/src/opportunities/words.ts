import type { Opportunity, TypeBien } from '../api/types';
import { count } from '../format';
import { TYPE_BIEN } from '../words';

const LONGEST = 70;

/** What an opportunity is called: its title, or the beginning of its description. */
export function titleOf({ titre, description }: Opportunity): string {
  return titre ?? shortened(description);
}

/** What tells an opportunity from all others, also from those of the same contact. */
export function nameOf(opportunity: Opportunity): string {
  return `${titleOf(opportunity)} – ${opportunity.contact.nom}`;
}

/** What is to be built: as the contact said, which is what the filter goes by, or as the opportunity says. */
export function bienOf({ type, contact }: Opportunity): string {
  const code = contact.typeBien ?? type;
  return code ? (TYPE_BIEN[code as TypeBien] ?? code) : '–';
}

/** « 12 opportunités ». */
export function opportunities(n: number): string {
  return `${count(n)} opportunité${n > 1 ? 's' : ''}`;
}

function shortened(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
