import { PageTitle } from '../ui/PageTitle';

export function OpportunitiesPage() {
  return <PageTitle>OpportunitiesPage</PageTitle>;
}
