import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { rowsOf } from '../lists/rows';
import { contactApi, dataOf, ifMatch } from './client';
import type { operations } from './generated/contact';
import { useIntention } from './intention';
import { isStale } from './problem';
import type { Lead, LeadFields, LeadPatch } from './types';

type Query = NonNullable<operations['listLeads']['parameters']['query']>;

/** Which leads, and in which order. */
export type LeadFilters = Omit<Query, 'cursor' | 'limit' | 'withTotal'>;

/** Leads page by page, and how many there are in all. */
export function useLeads(filters: LeadFilters, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['leads', { ...filters, limit }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) => {
      const withTotal = cursor === undefined || undefined;
      return dataOf(
        contactApi.GET('/api/leads', { params: { query: { ...filters, limit, cursor, withTotal } }, signal }),
      );
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({ leads: rowsOf(pages), total: pages[0]?.total }),
  });
}

/** Captures a lead. */
export function useCaptureLead() {
  const changed = useLeadsChanged();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: LeadFields) =>
      dataOf(contactApi.POST('/api/leads', { params: { header: intention(body) }, body })),
    onSuccess: changed,
  });
}

/** The lead as saved, or what somebody else saved first. */
export type Revision = { saved: Lead } | { theirs: Lead };

/** Corrects or qualifies a lead, as long as it is still the version that was seen. */
export function useReviseLead(id: string) {
  const changed = useLeadsChanged();
  return useMutation({
    mutationFn: async ({ version, patch }: { version: number; patch: LeadPatch }): Promise<Revision> => {
      const params = { path: { id }, header: ifMatch(version) };
      try {
        return { saved: await dataOf(contactApi.PATCH('/api/leads/{id}', { params, body: patch })) };
      } catch (refusal) {
        if (!isStale(refusal)) throw refusal;
        return { theirs: await dataOf(contactApi.GET('/api/leads/{id}', { params: { path: { id } } })) };
      }
    },
    onSuccess: (revision) => changed('saved' in revision ? revision.saved : revision.theirs),
  });
}

/** Makes a contact of a lead; of a converted one it is the same contact again. */
export function useConvertLead(id: string) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (architecteId: string | null) => {
      const body = architecteId ? { architecteId } : {};
      const params = { path: { id }, header: intention(body) };
      return dataOf(contactApi.POST('/api/leads/{id}/convert', { params, body }));
    },
    onSuccess: (contact) => {
      client.setQueryData(['contact', contact.id], contact);
      for (const about of ['leads', 'lead', 'contacts', 'counts', 'villes', 'activity', 'funnel']) {
        void client.invalidateQueries({ queryKey: [about] });
      }
    },
  });
}

function useLeadsChanged() {
  const client = useQueryClient();
  return (lead: Lead) => {
    client.setQueryData(['lead', lead.id], lead);
    void client.invalidateQueries({ queryKey: ['leads'] });
    void client.invalidateQueries({ queryKey: ['funnel'] });
  };
}
