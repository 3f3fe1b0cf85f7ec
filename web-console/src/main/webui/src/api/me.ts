import { useQuery } from '@tanstack/react-query';
import { contactApi, dataOf } from './client';
import { isSignedOut } from './problem';

export type Right = 'read' | 'see-all' | 'sell' | 'move-stage' | 'manage' | 'administer';

/** How often to look whether somebody has signed in again in another tab, in milliseconds. */
const BACK_YET = 2000;

/** Who is signed in, and what they may do. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: () => dataOf(contactApi.GET('/api/me')),
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => state.data !== undefined && isSignedOut(state.error) && BACK_YET,
  });
}

export function useMay(right: Right): boolean {
  return useMe().data?.rights.includes(right) ?? false;
}
