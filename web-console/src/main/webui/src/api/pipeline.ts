import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dataOf, opportunityApi } from './client';
import type { OpportunityFilters } from './opportunities';

/** How much stands in each stage, under the filters of a list. */
export function usePipeline({ sort: _, ...filters }: OpportunityFilters = {}) {
  return useQuery({
    queryKey: ['pipeline', filters],
    placeholderData: keepPreviousData,
    queryFn: () => dataOf(opportunityApi.GET('/api/opportunities/pipeline', { params: { query: filters } })),
  });
}
