import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMay } from '../api/me';
import { PageTitle } from '../ui/PageTitle';
import { LeadFilterBar } from './LeadFilterBar';
import { LeadList } from './LeadList';
import { NewLeadModal } from './NewLeadModal';
import { NoAccess } from './NoAccess';

export function LeadsPage() {
  const maySell = useMay('sell');
  const [opened, { open, close }] = useDisclosure(false);
  if (!maySell) return <NoAccess />;
  return (
    <>
      <PageTitle
        actions={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
            Nouveau lead
          </Button>
        }
      >
        Leads
      </PageTitle>
      <Stack>
        <LeadFilterBar />
        <LeadList />
      </Stack>
      <NewLeadModal opened={opened} onClose={close} />
    </>
  );
}
