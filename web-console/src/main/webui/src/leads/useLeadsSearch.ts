import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LeadSort, LeadsSearch } from './search';

/** What the address says about the list of leads, and how to make it say something else. */
export function useLeadsSearch() {
  const search = useSearch({ from: '/leads' });
  const navigate = useNavigate({ from: '/leads' });
  const { sort = '-createdAt', ...filters } = search;
  const go = (next: LeadsSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  return {
    filters,
    sort,
    isFiltered: Object.values(filters).some((value) => value !== undefined),
    change: (changes: LeadsSearch) => go({ ...search, ...changes }),
    sortBy: (by: LeadSort) => go({ ...search, sort: by }),
    reset: () => go({ sort: search.sort }),
  };
}
