import { PageTitle } from '../ui/PageTitle';

export function LeadsPage() {
  return <PageTitle>LeadsPage</PageTitle>;
}
