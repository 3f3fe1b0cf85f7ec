import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Opportunity } from '../../api/types';
import { page, problem } from '../../lists/testing/FakeServices';
import { ARCHITECT } from '../../lists/testing/openAt';
import { anOpportunity } from '../../lists/testing/samples';
import { contactFor } from '../testing/contacts';
import { openContact } from '../testing/openContact';

async function openDialog() {
  const opened = openContact('commercial', 'acompte_recu', { architecteId: ARCHITECT.id });
  await userEvent.click(await screen.findByRole('button', { name: 'Créer une Opportunité' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Créer une Opportunité' }));
  const send = () => userEvent.click(dialog.getByRole('button', { name: /Créer l’opportunité|Réessayer/ }));
  const fill = async () => {
    await userEvent.type(dialog.getByRole('textbox', { name: 'Description' }), 'Rénovation du riad');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Montant estimé (MAD)' }), '250 000');
  };
  return { ...opened, dialog, send, fill, post: `POST ${opened.path}/opportunities` };
}

/** From now on the contact has this opportunity, and is what its promotion made of it. */
function has({ kept, services, path }: ReturnType<typeof openContact>, opportunity: Opportunity) {
  if (opportunity.promotion === 'confirmee') kept.contact = contactFor('commercial', 'client', { tag: 'client' });
  services.on(`GET ${path}/opportunities`, () => ({ body: page([opportunity]) }));
}

test('what_is_known_of_the_contact_is_there_to_be_read_only', async () => {
  const { dialog } = await openDialog();
  for (const [label, value] of [
    ['Nom', 'Karim Idrissi'],
    ['Téléphone', '+212662345678'],
    ['Ville', 'Rabat'],
    ['Type de bien', 'Riad'],
  ]) {
    const field = dialog.getByRole('textbox', { name: label });
    expect(field).toHaveValue(value);
    expect(field).toHaveAttribute('readonly');
  }
  await waitFor(() => expect(dialog.getByRole('combobox', { name: 'Architecte' })).toHaveValue('Nadia Alaoui'));
});

test('a_description_and_an_amount_are_required_and_the_amount_is_more_than_nothing', async () => {
  // Given
  const { services, dialog, send, post } = await openDialog();
  // When
  await send();
  // Then
  expect(dialog.getByText('La description est requise')).toBeVisible();
  expect(dialog.getByText('Le montant estimé est requis')).toBeVisible();
  // When
  await userEvent.type(dialog.getByRole('textbox', { name: 'Montant estimé (MAD)' }), '0');
  await send();
  // Then
  expect(dialog.getByText('Le montant doit être positif')).toBeVisible();
  expect(services.asking(post)).toEqual([]);
});

test('a_confirmed_opportunity_leads_to_the_tab_where_it_stands', async () => {
  // Given
  const opened = await openDialog();
  const { services, router, send, fill, post } = opened;
  services.on(post, () => {
    has(opened, anOpportunity());
    return { status: 201, body: anOpportunity() };
  });
  await fill();
  // When
  await send();
  // Then
  expect(await screen.findByText('Opportunité créée')).toBeVisible();
  await waitFor(() => expect(router.state.location.searchStr).toBe('?onglet=opportunites'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Rénovation du riad' })).toBeVisible();
  expect(services.asking(post)[0]?.body).toEqual({
    description: 'Rénovation du riad',
    montantEstime: 250_000,
    architecteId: ARCHITECT.id,
  });
});

test('a_pending_opportunity_says_so_until_it_is_confirmed', async () => {
  // Given
  const opened = await openDialog();
  const { services, send, fill, post } = opened;
  const pending = anOpportunity({ promotion: 'en_attente' });
  services.on(post, () => {
    has(opened, pending);
    return { status: 202, body: pending };
  });
  await fill();
  // When
  await send();
  // Then
  expect(await screen.findByText('Confirmation en cours')).toBeVisible();
  expect(screen.getByText('En attente de confirmation')).toBeVisible();
  expect(screen.queryByText('Opportunité créée')).not.toBeInTheDocument();
  // When
  has(opened, anOpportunity());
  // Then
  expect(await screen.findByText('Opportunité créée', {}, { timeout: 5000 })).toBeVisible();
  expect(screen.queryByText('Confirmation en cours')).not.toBeInTheDocument();
});

test('a_pending_opportunity_that_is_refused_says_why', async () => {
  // Given
  const opened = await openDialog();
  const { services, send, fill, post } = opened;
  const pending = anOpportunity({ promotion: 'en_attente' });
  services.on(post, () => {
    has(opened, pending);
    return { status: 202, body: pending };
  });
  await fill();
  await send();
  await screen.findByText('Confirmation en cours');
  // When
  has(opened, anOpportunity({ promotion: 'refusee', pipelineStage: 'perdue', raison: 'contact_perdu' }));
  // Then
  expect(await screen.findByText('Opportunité refusée', {}, { timeout: 5000 })).toBeVisible();
  expect(screen.getByText('Refusée')).toBeVisible();
});

test('a_deposit_that_is_still_on_its_way_can_be_tried_again_with_what_was_typed', async () => {
  // Given
  const opened = await openDialog();
  const { services, dialog, send, fill, post } = opened;
  services.on(post, () => problem(409, 'Acompte requis', { type: '/problems/acompte-requis' }));
  await fill();
  // When
  await send();
  // Then
  expect(await dialog.findByRole('alert', { name: 'Acompte requis' })).toBeVisible();
  const again = dialog.getByRole('button', { name: 'Réessayer' });
  // When
  services.on(post, () => {
    has(opened, anOpportunity());
    return { status: 201, body: anOpportunity() };
  });
  await userEvent.click(again);
  // Then
  expect(await screen.findByText('Opportunité créée')).toBeVisible();
  const [first, second] = services.asking(post);
  expect(second?.body).toEqual(first?.body);
  expect(second?.headers.get('Idempotency-Key')).toBe(first?.headers.get('Idempotency-Key'));
});
