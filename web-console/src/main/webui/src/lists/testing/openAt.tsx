import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import type { FunctionComponent } from 'react';
import type { Right } from '../../api/me';
import { newQueryClient } from '../../api/queries';
import { parseSearch, type Search, stringifySearch } from '../../app/search';
import type { FakeServices } from './FakeServices';

interface Page {
  path: string;
  component: FunctionComponent;
  validateSearch: (search: Search) => object;
}

// A whole page with its forms takes a moment on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** Opens one page at an address, for somebody with these rights; a contact's page only shows that one went there. */
export function openAt(address: string, page: Page, services: FakeServices, rights: Right[]) {
  notifications.clean();
  vi.stubGlobal('fetch', services.fetch);
  vi.stubGlobal('IntersectionObserver', NothingInView);
  services.on('GET /api/me', () => ({ body: { name: 'amina', rights, architecteId: null } }));
  services.on('GET /api/architectes', () => ({ body: { data: [ARCHITECT], nextCursor: null } }));
  services.on('GET /api/contacts/villes', () => ({ body: [{ ville: 'Rabat', count: 2 }] }));
  const queries = newQueryClient();
  queries.setQueryData(['me'], { name: 'amina', rights, architecteId: null });
  const router = routerOf(address, page);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
        <Notifications />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { router };
}

function routerOf(address: string, { path, component, validateSearch }: Page) {
  const getParentRoute = () => root;
  const root = createRootRoute();
  const shown = createRoute({ getParentRoute, path, component, validateSearch });
  const others = ['/contacts', '/contacts/$contactId']
    .filter((each) => each !== path)
    .map((each) => createRoute({ getParentRoute, path: each, component: () => <p>Une autre page</p> }));
  return createRouter({
    routeTree: root.addChildren([shown, ...others]),
    parseSearch,
    stringifySearch,
    history: createMemoryHistory({ initialEntries: [address] }),
  });
}

export const ARCHITECT = { id: '0192f3a4-0000-7000-8000-00000000000a', nom: 'Nadia Alaoui', email: null };

class NothingInView {
  observe() {}
  unobserve() {}
  disconnect() {}
}
