import type { OpportunityFilters } from '../api/opportunities';
import { codes, ids, oneOf, type Search, text, texts } from '../app/search';
import { STAGE, TYPE_BIEN } from '../words';

export const OPPORTUNITY_SORTS = {
  '-createdAt': 'Créées en dernier',
  createdAt: 'Créées en premier',
  '-updatedAt': 'Modifiées en dernier',
  updatedAt: 'Modifiées en premier',
  nom: 'Nom, de A à Z',
  '-nom': 'Nom, de Z à A',
} as const;

export type OpportunitySort = keyof typeof OPPORTUNITY_SORTS;

export interface OpportunitiesSearch extends OpportunityFilters {
  vue?: 'tableau' | 'liste';
  /** The id of the one that is open. */
  opportunite?: string;
}

const SORTS = Object.keys(OPPORTUNITY_SORTS) as OpportunitySort[];
const VIEWS = ['tableau', 'liste'] as const;

/** Which opportunities are shown and how, and which one is open, as it stands in the address. */
export const opportunitiesSearch = (search: Search): OpportunitiesSearch => ({
  vue: oneOf(search.vue, VIEWS),
  pipelineStage: codes(search.pipelineStage, STAGE),
  ville: texts(search.ville),
  typeBien: codes(search.typeBien, TYPE_BIEN),
  architecteId: ids(search.architecteId),
  q: text(search.q),
  sort: oneOf(search.sort, SORTS),
  opportunite: ids(search.opportunite)?.[0],
});
