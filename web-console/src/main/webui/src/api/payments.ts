import { useQuery } from '@tanstack/react-query';
import { allPages } from './allPages';
import { contactApi, dataOf } from './client';

/** All deposits of a contact, newest first. */
export function usePayments(id: string) {
  return useQuery({
    queryKey: ['payments', id],
    queryFn: () =>
      allPages((cursor) =>
        dataOf(
          contactApi.GET('/api/contacts/{id}/payments', { params: { path: { id }, query: { limit: 100, cursor } } }),
        ),
      ),
  });
}
