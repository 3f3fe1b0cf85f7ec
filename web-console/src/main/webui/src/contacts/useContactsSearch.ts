import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ContactSort, ContactsSearch } from './search';

/** What the address says about the list of contacts, and how to make it say something else. */
export function useContactsSearch() {
  const search = useSearch({ from: '/contacts' });
  const navigate = useNavigate({ from: '/contacts' });
  const { sort = '-updatedAt', ...filters } = search;
  const go = (next: ContactsSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  return {
    filters,
    sort,
    isFiltered: Object.values(filters).some((value) => value !== undefined),
    change: (changes: ContactsSearch) => go({ ...search, ...changes }),
    sortBy: (by: ContactSort) => go({ ...search, sort: by }),
    reset: () => go({ sort: search.sort }),
  };
}
