import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { isTransient } from '../api/problem';

/** Whether something on the page is being asked for in vain. */
export function useIsAway(): boolean {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () =>
      cache
        .getAll()
        .some(
          (query) =>
            query.isActive() && (isTransient(query.state.fetchFailureReason) || isTransient(query.state.error)),
        ),
  );
}
