import { codes, ids, oneOf, type Search, text, texts } from '../app/search';
import { STATUS, TAG, TYPE_BIEN } from '../words';

export const CONTACT_SORTS = {
  '-updatedAt': 'Activité la plus récente',
  updatedAt: 'Activité la plus ancienne',
  '-createdAt': 'Créés en dernier',
  createdAt: 'Créés en premier',
  nom: 'Nom, de A à Z',
  '-nom': 'Nom, de Z à A',
} as const;

export type ContactSort = keyof typeof CONTACT_SORTS;

const SORTS = Object.keys(CONTACT_SORTS) as ContactSort[];

const read = (search: Search) => ({
  status: codes(search.status, STATUS),
  tag: codes(search.tag, TAG),
  ville: texts(search.ville),
  typeBien: codes(search.typeBien, TYPE_BIEN),
  architecteId: ids(search.architecteId),
  q: text(search.q),
  sort: oneOf(search.sort, SORTS),
});

export type ContactsSearch = Partial<ReturnType<typeof read>>;

/** Which contacts are shown and how, as it stands in the address. */
export const contactsSearch: (search: Search) => ContactsSearch = read;
