import { useInfiniteQuery } from '@tanstack/react-query';
import { rowsOf } from '../lists/rows';
import { contactApi, dataOf } from './client';

/** What happened to a contact, newest first, page by page. */
export function useTimeline(id: string, limit = 50) {
  return useInfiniteQuery({
    queryKey: ['timeline', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(contactApi.GET('/api/contacts/{id}/timeline', { params: { path: { id }, query: { limit, cursor } } })),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => rowsOf(pages),
  });
}
