import { Alert, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { ButtonLink } from '../ui/links';
import { PageTitle } from '../ui/PageTitle';

export function NoAccess() {
  return (
    <>
      <PageTitle>Leads</PageTitle>
      <Stack align="flex-start">
        <Alert color="gray" icon={<IconLock aria-hidden />} title="Vous n’avez pas accès aux leads">
          Les leads sont réservés à l’équipe commerciale. Vos contacts et vos opportunités vous restent ouverts.
        </Alert>
        <ButtonLink to="/contacts" variant="default">
          Voir mes contacts
        </ButtonLink>
      </Stack>
    </>
  );
}
