import { getRouteApi } from '@tanstack/react-router';
import type { ContactSearch } from './search';

const route = getRouteApi('/contacts/$contactId');

/** What the address says, and how to say something else; where one was on the page stays. */
export function useContactSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (search: ContactSearch) => void navigate({ search, replace: true, resetScroll: false });
  return { search, show };
}

export function useContactId(): string {
  return route.useParams().contactId;
}
