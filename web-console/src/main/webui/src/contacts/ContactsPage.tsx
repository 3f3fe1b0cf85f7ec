import { PageTitle } from '../ui/PageTitle';

export function ContactsPage() {
  return <PageTitle>ContactsPage</PageTitle>;
}
