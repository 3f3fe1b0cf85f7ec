import { useQuery } from '@tanstack/react-query';
import { dataOf, opportunityApi } from './client';
import type { Opportunity } from './types';

/** All opportunities of these contacts, asked for at once. */
export function useOpportunitiesOf(contactId: string[]) {
  return useQuery({
    queryKey: ['opportunities', { ofContacts: contactId }],
    queryFn: async ({ signal }) => {
      const all: Opportunity[] = [];
      let cursor: string | undefined;
      do {
        const query = { contactId, limit: 100, cursor };
        const page = await dataOf(opportunityApi.GET('/api/opportunities', { params: { query }, signal }));
        all.push(...page.data);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return all;
    },
  });
}
