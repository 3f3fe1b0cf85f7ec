import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { allPages } from './allPages';
import { dataOf, opportunityApi } from './client';
import { readAnew } from './contactCache';
import { useIntention } from './intention';
import type { NewOpportunity, Opportunity } from './types';

/** How soon to look again while the outcome of a promotion is open, in milliseconds. */
const SOON = 1000;

/** All opportunities of a contact, newest first; asked again until none of them waits for its promotion. */
export function useContactOpportunities(id: string) {
  return useQuery({
    queryKey: ['contact-opportunities', id],
    refetchInterval: ({ state }) => (state.data?.some(isPending) ? SOON : false),
    queryFn: () =>
      allPages((cursor) =>
        dataOf(
          opportunityApi.GET('/api/contacts/{id}/opportunities', {
            params: { path: { id }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  });
}

export function isPending({ promotion }: Opportunity): boolean {
  return promotion === 'en_attente';
}

/** Creates an opportunity; its promotion may still be pending in the answer. */
export function useOpenOpportunity(contactId: string) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: NewOpportunity) => {
      const params = { path: { id: contactId }, header: intention(body) };
      return dataOf(opportunityApi.POST('/api/contacts/{id}/opportunities', { params, body }));
    },
    onSuccess: async (opportunity) => {
      const key = ['contact-opportunities', contactId];
      await client.cancelQueries({ queryKey: key });
      client.setQueryData(['opportunity', opportunity.id], opportunity);
      client.setQueryData<Opportunity[]>(key, (known = []) => [
        opportunity,
        ...known.filter(({ id }) => id !== opportunity.id),
      ]);
      readAnew(client, contactId);
    },
  });
}
