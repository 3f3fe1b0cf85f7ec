import { useQuery } from '@tanstack/react-query';
import { contactApi, dataOf } from './client';

export type Right = 'read' | 'see-all' | 'sell' | 'move-stage' | 'manage' | 'administer';

/** Who is signed in, and what they may do. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: () => dataOf(contactApi.GET('/api/me')),
    refetchOnWindowFocus: 'always',
  });
}

export function useMay(right: Right): boolean {
  return useMe().data?.rights.includes(right) ?? false;
}
