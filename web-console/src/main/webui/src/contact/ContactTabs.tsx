import { Badge, Tabs } from '@mantine/core';
import { IconBriefcase, IconCash, IconHistory, IconUser } from '@tabler/icons-react';
import { useContactOpportunities } from '../api/contactOpportunities';
import type { Contact } from '../api/types';
import { GeneralTab } from './general/GeneralTab';
import { OpportunitiesTab } from './opportunities/OpportunitiesTab';
import { PaymentsTab } from './payments/PaymentsTab';
import type { ContactTab } from './search';
import { TimelineTab } from './timeline/TimelineTab';
import { useContactSearch } from './useContactSearch';

const TABS = [
  { value: 'general', label: 'Général', icon: IconUser },
  { value: 'opportunites', label: 'Opportunités', icon: IconBriefcase },
  { value: 'paiements', label: 'Paiements', icon: IconCash },
  { value: 'timeline', label: 'Timeline', icon: IconHistory },
] as const satisfies { value: ContactTab; [more: string]: unknown }[];

/** The four sides of a contact; only the first stays when another is open, as something may be being typed there. */
export function ContactTabs({ contact }: { contact: Contact }) {
  const { search, show } = useContactSearch();
  const opportunities = useContactOpportunities(contact.id).data?.length;
  return (
    <Tabs
      value={search.onglet ?? 'general'}
      onChange={(tab) => show({ onglet: tab as ContactTab })}
      keepMounted={false}
      keepMountedMode="display-none"
    >
      <Tabs.List mb="md" aria-label="Fiche du contact">
        {TABS.map(({ value, label, icon: Icon }) => (
          <Tabs.Tab
            key={value}
            value={value}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={value === 'opportunites' && opportunities ? <Many>{opportunities}</Many> : undefined}
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="general" keepMounted>
        <GeneralTab contact={contact} />
      </Tabs.Panel>
      <Tabs.Panel value="opportunites">
        <OpportunitiesTab contact={contact} />
      </Tabs.Panel>
      <Tabs.Panel value="paiements">
        <PaymentsTab contact={contact} />
      </Tabs.Panel>
      <Tabs.Panel value="timeline">
        <TimelineTab contactId={contact.id} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Many({ children }: { children: number }) {
  return (
    <Badge size="sm" variant="light" circle aria-hidden>
      {children}
    </Badge>
  );
}
