import { codes, oneOf, type Search, text, texts } from '../app/search';
import { STATUS, TAG, TYPE_BIEN } from '../words';

const SORTS = ['-updatedAt', 'updatedAt', '-createdAt', 'createdAt', 'nom', '-nom'] as const;

/** Which contacts are shown and how, as it stands in the address. */
export const contactsSearch = (search: Search) => ({
  status: codes(search.status, STATUS),
  tag: codes(search.tag, TAG),
  ville: texts(search.ville),
  typeBien: codes(search.typeBien, TYPE_BIEN),
  architecteId: texts(search.architecteId),
  q: text(search.q),
  sort: oneOf(search.sort, SORTS),
});

export type ContactsSearch = Partial<ReturnType<typeof contactsSearch>>;
