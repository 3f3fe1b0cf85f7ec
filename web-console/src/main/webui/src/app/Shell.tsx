import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAddressBook, IconBriefcase, IconHome, IconInbox, IconUserStar } from '@tabler/icons-react';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLiveChanges } from '../api/live';
import type { Me } from '../api/types';
import { NavItem } from '../ui/links';
import { Interruptions } from './Interruptions';
import { UserMenu } from './UserMenu';
import { takeAddress } from './wayBack';

const PAGES = [
  { to: '/', label: 'Accueil', icon: IconHome, right: 'read' },
  { to: '/leads', label: 'Leads', icon: IconInbox, right: 'sell' },
  { to: '/contacts', label: 'Contacts', icon: IconAddressBook, right: 'read' },
  { to: '/opportunites', label: 'Opportunités', icon: IconBriefcase, right: 'read' },
  { to: '/clients', label: 'Clients', icon: IconUserStar, right: 'read' },
] as const;

interface Props {
  me: Me;
  isSessionOver: boolean;
}

/** What is around every page: where one can go, who one is, and whether what is shown is up to date. */
export function Shell({ me, isSessionOver }: Props) {
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const connected = useLiveChanges();

  useEffect(() => {
    const address = takeAddress();
    if (address) void navigate({ href: address, replace: true });
  }, [navigate]);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip" href="#page">
        Aller au contenu
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label="Menu"
              aria-expanded={opened}
            />
            <Text fw={700} size="lg">
              Parcours
            </Text>
          </Group>
          <UserMenu me={me} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Pages">
        {PAGES.filter((page) => me.rights.includes(page.right)).map(({ to, label, icon: Icon }) => {
          const active = to === '/' ? pathname === '/' : pathname.startsWith(to);
          return (
            <NavItem
              key={to}
              to={to}
              label={label}
              leftSection={<Icon size={18} aria-hidden />}
              active={active}
              aria-current={active ? 'page' : undefined}
              onClick={close}
            />
          );
        })}
      </AppShell.Navbar>
      <AppShell.Main id="page">
        <Interruptions isSessionOver={isSessionOver} isConnected={connected} />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
