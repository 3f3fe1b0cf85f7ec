import { screen, within } from '@testing-library/react';
import type { Contact, Opportunity } from '../api/types';
import { text } from '../app/search';
import { FakeServices, page } from '../lists/testing/FakeServices';
import { openAt } from '../lists/testing/openAt';
import { aContact, anOpportunity, id } from '../lists/testing/samples';
import { ClientsPage } from './ClientsPage';

const KARIM = aContact({ id: id(1), tag: 'client', status: 'client', clientSince: '2026-02-01' });
const LINA = aContact({ id: id(2), nom: 'Lina Tazi', tag: 'client', status: 'perdu', clientSince: '2025-06-01' });

function open(address: string, clients: Contact[], opportunities: Opportunity[] = []) {
  const services = new FakeServices()
    .on('GET /api/contacts', () => ({ body: page(clients) }))
    .on('GET /api/contacts/counts', () => ({ body: { byStatus: {}, byTag: { client: clients.length } } }))
    .on('GET /api/opportunities', ({ query }) => {
      // One on a page, to see that the second is asked for.
      const at = Number(query.get('cursor') ?? 0);
      return { body: page(opportunities.slice(at, at + 1), at + 1 < opportunities.length ? String(at + 1) : null) };
    });
  const where = {
    path: '/clients',
    component: ClientsPage,
    validateSearch: ({ q }: { q?: unknown }) => ({ q: text(q) }),
  };
  return { services, ...openAt(address, where, services, ['read', 'see-all']) };
}

test('each_client_has_their_opportunities_under_them', async () => {
  // Given // When
  const { services } = open(
    '/clients?q=a',
    [KARIM, LINA],
    [
      anOpportunity({ id: id(11), contactId: id(1), titre: 'Riad Bab Doukkala', pipelineStage: 'devis' }),
      anOpportunity({ id: id(12), contactId: id(2), description: 'Cuisine à refaire', pipelineStage: 'perdue' }),
    ],
  );
  // Then
  const karim = within(await screen.findByRole('list', { name: 'Opportunités de Karim Idrissi' }));
  expect(karim.getByText('Riad Bab Doukkala')).toBeVisible();
  expect(karim.getByText('Devis')).toBeVisible();
  const lina = within(screen.getByRole('article', { name: 'Lina Tazi' }));
  expect(lina.getByText('Cuisine à refaire')).toBeVisible();
  expect(lina.getByText('Perdu')).toBeVisible();
  expect(services.asking('GET /api/contacts')[0]?.query.toString()).toContain('tag=client');
  expect(services.asking('GET /api/contacts')[0]?.query.get('q')).toBe('a');
  const asked = services.asking('GET /api/opportunities');
  expect(asked.map(({ query }) => query.getAll('contactId'))).toEqual([
    [id(1), id(2)],
    [id(1), id(2)],
  ]);
});

test('the_status_is_said_only_where_it_is_another_than_client', async () => {
  open('/clients', [KARIM]);
  const karim = within(await screen.findByRole('article', { name: 'Karim Idrissi' }));
  expect(await karim.findByText('Aucune opportunité visible')).toBeVisible();
  expect(karim.queryByText('Client')).not.toBeInTheDocument();
});

test('without_clients_the_page_says_how_one_becomes_a_client', async () => {
  open('/clients', []);
  expect(await screen.findByText(/quand sa première opportunité est créée/)).toBeVisible();
});
