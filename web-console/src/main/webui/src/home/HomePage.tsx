import { PageTitle } from '../ui/PageTitle';

export function HomePage() {
  return <PageTitle>HomePage</PageTitle>;
}
