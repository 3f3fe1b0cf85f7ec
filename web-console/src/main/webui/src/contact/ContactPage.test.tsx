import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { page, problem } from '../lists/testing/FakeServices';
import { openContact } from './testing/openContact';

test('a_contact_that_is_not_there_is_said_to_be_missing_with_a_way_back', async () => {
  // Given
  const { services, path } = openContact('commercial', 'qualifie');
  // When
  services.on(`GET ${path}`, () => problem(404, 'Introuvable'));
  // Then
  expect(await screen.findByRole('heading', { level: 1, name: 'Contact introuvable' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Retour aux contacts' })).toHaveAttribute('href', '/contacts');
});

test('what_is_being_typed_survives_a_look_at_another_tab', async () => {
  // Given
  openContact('commercial', 'qualifie');
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier l’adresse' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Adresse' }), '12, rue');
  // When
  await userEvent.click(screen.getByRole('tab', { name: 'Timeline' }));
  await userEvent.click(screen.getByRole('tab', { name: 'Général' }));
  // Then
  expect(screen.getByRole('textbox', { name: 'Adresse' })).toHaveValue('12, rue');
});

test('payments_add_up', async () => {
  // Given
  const payment = { devise: 'MAD', date: '2026-03-01', description: null, createdAt: '2026-03-01T10:00:00Z' };
  const payments = [
    { ...payment, id: '1', montant: 12_500, methode: 'cheque', reference: 'CHQ-1', createdBy: 'amina' },
    { ...payment, id: '2', montant: 0.5, methode: 'espece', reference: null, createdBy: 'youssef' },
  ];
  const { services, path } = openContact('commercial', 'client', {}, '?onglet=paiements');
  services.on(`GET ${path}/payments`, () => ({ body: page(payments) }));
  // When
  const row = await screen.findByRole('row', { name: /CHQ-1/ });
  // Then
  expect(row).toHaveTextContent(/12\s500,00\sMAD/);
  expect(row).toHaveTextContent('Chèque');
  expect(screen.getByRole('row', { name: /Total/ })).toHaveTextContent(/12\s500,50\sMAD/);
});
