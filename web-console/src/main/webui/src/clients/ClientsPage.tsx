import { Box, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../ui/PageTitle';
import { SearchBox } from '../ui/SearchBox';
import { ClientList } from './ClientList';

export function ClientsPage() {
  const { q } = useSearch({ from: '/clients' });
  const navigate = useNavigate({ from: '/clients' });
  const search = (text: string | undefined) =>
    void navigate({ search: { q: text }, replace: true, resetScroll: false });
  return (
    <>
      <PageTitle>Clients</PageTitle>
      <Stack>
        <Box maw={420}>
          <SearchBox label="Nom, téléphone ou e-mail" value={q} onChange={search} />
        </Box>
        <ClientList q={q} onReset={() => search(undefined)} />
      </Stack>
    </>
  );
}
