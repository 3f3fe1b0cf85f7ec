import { codes, oneOf, type Search, text } from '../app/search';
import { SOURCE, STATUT } from '../words';

const SORTS = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt', 'nom', '-nom'] as const;

/** Which leads are shown and how, as it stands in the address. */
export const leadsSearch = (search: Search) => ({
  statut: codes(search.statut, STATUT),
  source: codes(search.source, SOURCE),
  q: text(search.q),
  sort: oneOf(search.sort, SORTS),
});

export type LeadsSearch = Partial<ReturnType<typeof leadsSearch>>;
