import { useQuery } from '@tanstack/react-query';
import { contactApi, dataOf } from './client';

/** Where the contacts live, by name. */
export function useVilles() {
  return useQuery({
    queryKey: ['villes'],
    queryFn: async () => {
      const villes = await dataOf(contactApi.GET('/api/contacts/villes'));
      return villes.toSorted((a, b) => a.ville.localeCompare(b.ville, 'fr'));
    },
  });
}

/** Those that a filter offers; what the address names besides stays visible, and can be taken away. */
export function useVilleOptions(chosen: string[] = []) {
  const villes = (useVilles().data ?? []).map(({ ville }) => ville);
  return [...new Set([...villes, ...chosen])].map((ville) => ({ value: ville, label: ville }));
}
