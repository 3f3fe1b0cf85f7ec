import { oneOf, type Search } from '../app/search';
import { FILTERS } from './timeline/kinds';

/** The tabs of a contact's page, by their names in the address. */
export const CONTACT_TABS = ['general', 'opportunites', 'paiements', 'timeline'] as const;
export type ContactTab = (typeof CONTACT_TABS)[number];

const read = (search: Search) => ({
  onglet: oneOf(search.onglet, CONTACT_TABS),
  filtre: oneOf(search.filtre, FILTERS),
});

export type ContactSearch = Partial<ReturnType<typeof read>>;

/** Which tab of a contact is open, and which entries of its timeline are shown, as it stands in the address. */
export const contactSearch: (search: Search) => ContactSearch = read;
