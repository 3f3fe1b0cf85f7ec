import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, isTransient } from './problem';

/** Longest wait between two attempts, in milliseconds. */
const LONGEST_WAIT = 3000;

/**
 * What the pages know. What is only away is asked again until it is back; what was refused is not. Changes are told by
 * `useLiveChanges`, so nothing is asked twice within a minute for no reason.
 */
export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isSignedOut(error) && query.queryKey[0] !== 'me') {
          void client.invalidateQueries({ queryKey: ['me'] });
        }
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (_, error) => isTransient(error),
        retryDelay: (attempt) => Math.min(300 * 2 ** attempt, LONGEST_WAIT),
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
