import type { Kind, TimelineEntry } from '../../api/types';
import { STAGE, STATUS } from '../../words';
import { textOf } from './data';

/** The chips of the timeline. */
export const FILTERS = ['statuts', 'opportunites', 'paiements', 'notes'] as const;
export type TimelineFilter = (typeof FILTERS)[number];

export const FILTER_WORDS: Record<TimelineFilter, string> = {
  statuts: 'Statuts',
  opportunites: 'Opportunités',
  paiements: 'Paiements',
  notes: 'Notes',
};

const ABOUT_OPPORTUNITIES: Kind[] = ['opportunite_creee', 'etape_changee', 'promotion_refusee'];

/** Whether an entry is about an opportunity, and not about the contact's own status. */
export function isAboutOpportunity(kind: Kind): boolean {
  return ABOUT_OPPORTUNITIES.includes(kind);
}

/** Whether an entry belongs under a chip; a deposit is a payment and moves the status, so it stands under both. */
export function belongs(entry: TimelineEntry, filter: TimelineFilter | undefined): boolean {
  switch (filter) {
    case undefined:
      return true;
    case 'statuts':
      return !isAboutOpportunity(entry.kind);
    case 'opportunites':
      return isAboutOpportunity(entry.kind) || entry.kind === 'client_promu';
    case 'paiements':
      return entry.kind === 'acompte_recu';
    case 'notes':
      return Boolean(textOf(entry.data, 'notes') ?? textOf(entry.data, 'commentaire'));
  }
}

/** From where to where an entry tells of a move, in words. */
export function moveOf({ kind, from, to }: TimelineEntry): { from?: string; to?: string } {
  const words: Record<string, string> = isAboutOpportunity(kind) ? STAGE : STATUS;
  return { from: from ? (words[from] ?? from) : undefined, to: to ? (words[to] ?? to) : undefined };
}
