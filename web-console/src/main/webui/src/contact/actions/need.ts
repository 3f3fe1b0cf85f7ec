import type { Contact, TypeBien } from '../../api/types';
import { money } from '../../format';
import { TYPE_BIEN } from '../../words';
import { amountOf } from '../amount';

/** The longest text that the service takes. */
export const LONGEST = 4000;

/** What was asked of the contact. */
export interface Need {
  typeBien: TypeBien | null;
  surface: string;
  budget: string;
  localisation: string;
  notes: string;
}

/** What is known before asking. */
export function knownNeed({ typeBien, ville }: Contact): Need {
  return { typeBien, surface: '', budget: '', localisation: ville ?? '', notes: '' };
}

/** The need in words, one line for each answer and the free notes below; null if nothing was said. */
export function needInWords({ typeBien, surface, budget, localisation, notes }: Need): string | null {
  const answers = [
    typeBien && `Type de bien : ${TYPE_BIEN[typeBien]}`,
    surface.trim() && `Surface : ${withUnit(surface.trim())}`,
    budget.trim() && `Budget : ${inMoney(budget.trim())}`,
    localisation.trim() && `Localisation : ${localisation.trim()}`,
  ].filter(Boolean);
  return [answers.join('\n'), notes.trim()].filter(Boolean).join('\n\n') || null;
}

/** « 250 » is meant in square metres, « 200 à 250 m² » is as it stands. */
function withUnit(surface: string): string {
  return /^[\d\s.,]+$/.test(surface) ? `${surface} m²` : surface;
}

function inMoney(budget: string): string {
  const amount = amountOf(budget);
  return amount === undefined ? budget : money(amount);
}
