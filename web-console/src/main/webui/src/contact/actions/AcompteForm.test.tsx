import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '../../lists/testing/FakeServices';
import { contactFor } from '../testing/contacts';
import { openContact } from '../testing/openContact';
import { today } from '../today';

async function openDialog() {
  const opened = openContact('commercial', 'prise_de_besoin');
  await userEvent.click(await screen.findByRole('button', { name: 'Acompte Reçu' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Acompte reçu' }));
  const send = () => userEvent.click(dialog.getByRole('button', { name: 'Enregistrer l’acompte' }));
  const choose = async (method: string) => {
    await userEvent.click(dialog.getByRole('combobox', { name: 'Méthode de paiement' }));
    await userEvent.click(await screen.findByRole('option', { name: method }));
  };
  return { ...opened, dialog, send, choose };
}

test('a_deposit_needs_an_amount_and_a_method', async () => {
  // Given
  const { services, dialog, send, path } = await openDialog();
  // When
  await send();
  // Then
  expect(dialog.getByText('Le montant est requis')).toBeVisible();
  expect(dialog.getByText('La méthode de paiement est requise')).toBeVisible();
  expect(dialog.getByRole('textbox', { name: 'Montant (MAD)' })).toHaveFocus();
  expect(services.asking(`POST ${path}/acompte-recu`)).toEqual([]);
});

test('a_deposit_is_sent_as_it_was_meant_and_the_page_shows_what_follows', async () => {
  // Given
  const { services, kept, dialog, send, choose, path } = await openDialog();
  services.on(`POST ${path}/acompte-recu`, () => {
    kept.contact = contactFor('commercial', 'acompte_recu', { version: 2 });
    return { body: kept.contact };
  });
  // When
  await userEvent.type(dialog.getByRole('textbox', { name: 'Montant (MAD)' }), '12 500,50');
  await choose('Chèque');
  await userEvent.type(dialog.getByRole('textbox', { name: 'Référence (optionnel)' }), 'CHQ-7');
  await send();
  // Then
  expect(await screen.findByText('Acompte enregistré')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Créer une Opportunité' })).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  const [sent] = services.asking(`POST ${path}/acompte-recu`);
  expect(sent?.body).toEqual({ montant: 12_500.5, methode: 'cheque', date: today(), reference: 'CHQ-7' });
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[\da-f]{32}$/);
});

test('a_dialog_that_is_overtaken_keeps_what_was_typed_and_shows_the_refusal', async () => {
  // Given
  const { services, dialog, send, choose, path } = await openDialog();
  services.on(`POST ${path}/acompte-recu`, () =>
    problem(409, 'Action refusée', { detail: '« Acompte Reçu » n’est pas possible.' }),
  );
  await userEvent.type(dialog.getByRole('textbox', { name: 'Montant (MAD)' }), '900');
  await choose('Virement');
  // When
  await send();
  await send();
  // Then
  expect(await dialog.findByRole('alert', { name: 'Action refusée' })).toBeVisible();
  expect(dialog.getByRole('textbox', { name: 'Montant (MAD)' })).toHaveValue('900,00');
  await waitFor(() => expect(services.asking(`POST ${path}/acompte-recu`)).toHaveLength(2));
  const keys = services.asking(`POST ${path}/acompte-recu`).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys[0]).toBe(keys[1]);
});

test('a_violation_that_only_the_service_sees_is_shown_at_its_field', async () => {
  // Given
  const { services, dialog, send, choose, path } = await openDialog();
  const violations = [{ field: 'reference', message: 'doit être unique' }];
  services.on(`POST ${path}/acompte-recu`, () => problem(400, 'Requête invalide', { violations }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Montant (MAD)' }), '900');
  await choose('Virement');
  // When
  await send();
  // Then
  await waitFor(() => expect(dialog.getByRole('textbox', { name: /Référence/ })).toBeInvalid());
  expect(dialog.getByText(/doit être unique/i)).toBeVisible();
});
