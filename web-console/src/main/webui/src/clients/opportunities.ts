import type { Opportunity } from '../api/types';

/** The opportunities of each contact, in the order they came in. */
export function byContact(opportunities: Opportunity[]): Map<string, Opportunity[]> {
  const groups = new Map<string, Opportunity[]>();
  for (const opportunity of opportunities) {
    groups.set(opportunity.contactId, [...(groups.get(opportunity.contactId) ?? []), opportunity]);
  }
  return groups;
}

/** What the opportunities of a client are worth: those won, and those that may still be. */
export function totalsOf(opportunities: Opportunity[]): { won: number; open: number } {
  const won = opportunities.filter(({ pipelineStage }) => pipelineStage === 'gagnee');
  const open = opportunities.filter(({ pipelineStage }) => pipelineStage !== 'gagnee' && pipelineStage !== 'perdue');
  return { won: sum(won), open: sum(open) };
}

/** In centimes: those are whole, so that nothing is lost on the way. */
function sum(opportunities: Opportunity[]): number {
  return opportunities.reduce((total, { montantEstime }) => total + Math.round(montantEstime * 100), 0) / 100;
}
