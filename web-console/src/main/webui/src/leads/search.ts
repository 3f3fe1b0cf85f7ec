import { codes, oneOf, type Search, text } from '../app/search';
import { PRIORITE, SOURCE, STATUT } from '../words';

export const LEAD_SORTS = {
  '-createdAt': 'Reçus en dernier',
  createdAt: 'Reçus en premier',
  '-updatedAt': 'Modifiés en dernier',
  updatedAt: 'Modifiés en premier',
  nom: 'Nom, de A à Z',
  '-nom': 'Nom, de Z à A',
} as const;

export type LeadSort = keyof typeof LEAD_SORTS;

const SORTS = Object.keys(LEAD_SORTS) as LeadSort[];

const read = (search: Search) => ({
  statut: codes(search.statut, STATUT),
  source: codes(search.source, SOURCE),
  priorite: codes(search.priorite, PRIORITE),
  q: text(search.q),
  sort: oneOf(search.sort, SORTS),
});

export type LeadsSearch = Partial<ReturnType<typeof read>>;

/** Which leads are shown and how, as it stands in the address. */
export const leadsSearch: (search: Search) => LeadsSearch = read;
