import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { contactSearch } from '../contact/search';
import { contactsSearch } from '../contacts/search';
import { leadsSearch } from '../leads/search';
import { opportunitiesSearch } from '../opportunities/search';
import { NotFound, PageCrashed } from './Fallbacks';
import { Root } from './Root';
import { parseSearch, stringifySearch, text } from './search';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../home/HomePage'), 'HomePage'),
});

const leads = createRoute({
  getParentRoute: () => root,
  path: '/leads',
  validateSearch: leadsSearch,
  component: lazyRouteComponent(() => import('../leads/LeadsPage'), 'LeadsPage'),
});

const contacts = createRoute({
  getParentRoute: () => root,
  path: '/contacts',
  validateSearch: contactsSearch,
  component: lazyRouteComponent(() => import('../contacts/ContactsPage'), 'ContactsPage'),
});

const contact = createRoute({
  getParentRoute: () => root,
  path: '/contacts/$contactId',
  validateSearch: contactSearch,
  component: lazyRouteComponent(() => import('../contact/ContactPage'), 'ContactPage'),
});

const opportunities = createRoute({
  getParentRoute: () => root,
  path: '/opportunites',
  validateSearch: opportunitiesSearch,
  component: lazyRouteComponent(() => import('../opportunities/OpportunitiesPage'), 'OpportunitiesPage'),
});

const clients = createRoute({
  getParentRoute: () => root,
  path: '/clients',
  validateSearch: (search): { q?: string } => ({ q: text(search.q) }),
  component: lazyRouteComponent(() => import('../clients/ClientsPage'), 'ClientsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, leads, contacts, contact, opportunities, clients]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: PageCrashed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
