import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OpportunitiesSearch } from './search';

/** Five columns fit from here on. */
const WIDE = '(min-width: 75em)';

/** What the address says about the opportunities, and how to make it say something else. */
export function useOpportunitiesSearch() {
  const search: OpportunitiesSearch = useSearch({ from: '/opportunites' });
  const navigate = useNavigate({ from: '/opportunites' });
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const { vue = isWide ? 'tableau' : 'liste', opportunite } = search;
  const filters = useMemo(() => {
    const { vue: _, opportunite: __, ...rest } = search;
    return rest;
  }, [search]);
  const change = (changes: OpportunitiesSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  return { vue, opportunite, filters, change };
}
