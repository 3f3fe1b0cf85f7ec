import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { rowsOf } from '../lists/rows';
import { contactApi, dataOf } from './client';
import type { operations } from './generated/contact';
import { useIntention } from './intention';
import type { ContactFields } from './types';

type Query = NonNullable<operations['listContacts']['parameters']['query']>;

/** Which contacts, and in which order. */
export type ContactFilters = Omit<Query, 'cursor' | 'limit' | 'withTotal'>;

/** Contacts page by page; while other filters are looked up, the rows of those before stay. */
export function useContacts(filters: ContactFilters, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['contacts', { ...filters, limit }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      dataOf(contactApi.GET('/api/contacts', { params: { query: { ...filters, limit, cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => rowsOf(pages),
  });
}

/** How many contacts there are of each status and of each tag. */
export function useContactCounts({ sort: _, ...filters }: ContactFilters) {
  return useQuery({
    queryKey: ['counts', filters],
    queryFn: ({ signal }) => dataOf(contactApi.GET('/api/contacts/counts', { params: { query: filters }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Registers somebody who walked in. */
export function useRegisterContact() {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: ContactFields) =>
      dataOf(contactApi.POST('/api/contacts', { params: { header: intention(body) }, body })),
    onSuccess: (contact) => {
      client.setQueryData(['contact', contact.id], contact);
      for (const about of ['contacts', 'counts', 'villes', 'activity', 'funnel']) {
        void client.invalidateQueries({ queryKey: [about] });
      }
    },
  });
}
