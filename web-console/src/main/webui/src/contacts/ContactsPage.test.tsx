import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Right } from '../api/me';
import type { Contact } from '../api/types';
import { FakeServices, page, problem } from '../lists/testing/FakeServices';
import { openAt } from '../lists/testing/openAt';
import { aContact, id } from '../lists/testing/samples';
import { ContactsPage } from './ContactsPage';
import { contactsSearch } from './search';

function open(address: string, contacts: Contact[], rights: Right[] = ['read', 'see-all', 'sell']) {
  const services = new FakeServices()
    .on('GET /api/contacts', () => ({ body: page(contacts) }))
    .on('GET /api/contacts/counts', () => ({ body: { byStatus: { qualifie: 2, client: 1 }, byTag: {} } }));
  const where = { path: '/contacts', component: ContactsPage, validateSearch: contactsSearch };
  return { services, ...openAt(address, where, services, rights) };
}

test('the_list_asks_for_what_the_address_says_and_the_counts_for_all_statuses', async () => {
  // Given // When
  const { services } = open('/contacts?status=client&status=perdu&ville=Rabat', [aContact()]);
  // Then
  const row = await screen.findByRole('row', { name: /Karim Idrissi/ });
  expect(within(row).getByRole('link', { name: 'Karim Idrissi' })).toHaveAttribute('href', `/contacts/${id(2)}`);
  const [list] = services.asking('GET /api/contacts');
  const [counts] = services.asking('GET /api/contacts/counts');
  expect(list?.query.getAll('status')).toEqual(['client', 'perdu']);
  expect(list?.query.get('sort')).toBe('-updatedAt');
  expect(counts?.query.getAll('status')).toEqual([]);
  expect(counts?.query.getAll('ville')).toEqual(['Rabat']);
});

test('a_column_is_sorted_by_and_the_address_says_so', async () => {
  // Given
  const { services, router } = open('/contacts', [aContact()]);
  // When
  await userEvent.click(await screen.findByRole('button', { name: 'Nom' }));
  // Then
  await waitFor(() => expect(router.state.location.searchStr).toBe('?sort=nom'));
  await waitFor(() => expect(services.asking('GET /api/contacts').at(-1)?.query.get('sort')).toBe('nom'));
  expect(screen.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending');
});

test('nothing_there_yet_and_nothing_that_matches_are_two_things', async () => {
  // Given
  const { router } = open('/contacts?q=zzz', []);
  expect(await screen.findByText('Aucun contact ne correspond à ces filtres')).toBeVisible();
  // When
  await userEvent.click(screen.getByRole('button', { name: 'Réinitialiser les filtres' }));
  // Then
  expect(await screen.findByText('Aucun contact pour l’instant')).toBeVisible();
  expect(router.state.location.searchStr).toBe('');
});

test('whoever_may_not_sell_is_not_offered_a_new_contact', async () => {
  open('/contacts', [aContact()], ['read', 'move-stage']);
  await screen.findByRole('link', { name: 'Karim Idrissi' });
  expect(screen.queryByRole('button', { name: 'Nouveau contact' })).not.toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'Architecte' })).not.toBeInTheDocument();
});

test('somebody_who_walked_in_is_registered_once_and_their_page_opens', async () => {
  // Given
  const { services, router } = open('/contacts', []);
  let calls = 0;
  services.on('POST /api/contacts', () =>
    ++calls === 1 ? problem(500, 'Erreur interne') : { status: 201, body: aContact() },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Nouveau contact' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nouveau contact' });
  const send = within(dialog).getByRole('button', { name: 'Enregistrer' });
  // When
  await userEvent.click(send);
  expect(within(dialog).getByText('Le nom est requis')).toBeVisible();
  expect(within(dialog).getByRole('textbox', { name: /Nom/ })).toHaveFocus();
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Nom/ }), 'Karim Idrissi');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Téléphone/ }), '0662345678');
  await userEvent.click(send);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Erreur interne');
  await userEvent.click(send);
  // Then
  await waitFor(() => expect(router.state.location.pathname).toBe(`/contacts/${id(2)}`));
  expect(await screen.findByText('Contact enregistré')).toBeVisible();
  const [first, second] = services.asking('POST /api/contacts');
  expect(first?.body).toEqual({ nom: 'Karim Idrissi', telephone: '0662345678', source: 'magasin', tag: 'prospect' });
  expect(first?.headers.get('Idempotency-Key')).toBeTruthy();
  expect(second?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
});
