import { Stack, Text } from '@mantine/core';
import { PageTitle } from '../ui/PageTitle';
import { BackToContacts } from './header/BackToContacts';

export function ContactNotFound() {
  return (
    <Stack align="flex-start" gap="xs">
      <PageTitle>Contact introuvable</PageTitle>
      <Text>Ce contact n’existe pas, ou n’est pas parmi ceux qui vous sont ouverts.</Text>
      <BackToContacts />
    </Stack>
  );
}
