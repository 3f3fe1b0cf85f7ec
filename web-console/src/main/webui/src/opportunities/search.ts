import { codes, oneOf, type Search, text, texts } from '../app/search';
import { STAGE, TYPE_BIEN } from '../words';

const SORTS = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt', 'nom', '-nom'] as const;
const VIEWS = ['tableau', 'liste'] as const;

/** Which opportunities are shown and how, as it stands in the address. */
export const opportunitiesSearch = (search: Search) => ({
  vue: oneOf(search.vue, VIEWS),
  pipelineStage: codes(search.pipelineStage, STAGE),
  ville: texts(search.ville),
  typeBien: codes(search.typeBien, TYPE_BIEN),
  architecteId: texts(search.architecteId),
  q: text(search.q),
  sort: oneOf(search.sort, SORTS),
});

export type OpportunitiesSearch = Partial<ReturnType<typeof opportunitiesSearch>>;
