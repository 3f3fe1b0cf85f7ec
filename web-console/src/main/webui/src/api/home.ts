import { useQuery } from '@tanstack/react-query';
import { contactApi, dataOf } from './client';
import type { components } from './generated/contact';

export type FunnelStep = components['schemas']['FunnelStepView'];
export type Activity = components['schemas']['ActivityView'];

/** How many events the first page shows. */
const LATEST = 15;

/** How many came how far, from lead to client; for those who may sell. */
export function useFunnel() {
  return useQuery({
    queryKey: ['funnel'],
    queryFn: () => dataOf(contactApi.GET('/api/contacts/funnel')),
  });
}

/** What happened last, to all contacts that one sees. */
export function useActivity() {
  return useQuery({
    queryKey: ['activity'],
    queryFn: async () => {
      const page = await dataOf(contactApi.GET('/api/timeline', { params: { query: { limit: LATEST } } }));
      return page.data;
    },
  });
}
