import { useQuery } from '@tanstack/react-query';
import { contactApi, dataOf } from './client';

/** Everybody who may be chosen, by name. */
export function useArchitects() {
  return useQuery({
    queryKey: ['architects'],
    staleTime: 300_000,
    queryFn: async () => {
      const page = await dataOf(contactApi.GET('/api/architectes'));
      return page.data.toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr'));
    },
  });
}

/** The names of architects by their ids, as far as they are known yet. */
export function useArchitectNames(): (id: string | null) => string {
  const architects = useArchitects().data ?? [];
  return (id) => architects.find((architect) => architect.id === id)?.nom ?? '–';
}

export function useArchitectOptions() {
  return (useArchitects().data ?? []).map(({ id, nom }) => ({ value: id, label: nom }));
}
