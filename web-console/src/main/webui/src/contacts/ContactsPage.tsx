import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMay } from '../api/me';
import { PageTitle } from '../ui/PageTitle';
import { ContactFilterBar } from './ContactFilterBar';
import { ContactList } from './ContactList';
import { NewContactModal } from './NewContactModal';

export function ContactsPage() {
  const maySell = useMay('sell');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <PageTitle
        actions={
          maySell && (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
              Nouveau contact
            </Button>
          )
        }
      >
        Contacts
      </PageTitle>
      <Stack>
        <ContactFilterBar />
        <ContactList />
      </Stack>
      <NewContactModal opened={opened} onClose={close} />
    </>
  );
}
