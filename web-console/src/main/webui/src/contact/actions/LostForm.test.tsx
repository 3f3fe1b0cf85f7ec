import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contactFor } from '../testing/contacts';
import { openContact } from '../testing/openContact';

test('another_reason_has_to_be_told', async () => {
  // Given
  const { services, kept, path } = openContact('gestionnaire', 'qualifie');
  services.on(`POST ${path}/mark-lost`, () => {
    kept.contact = contactFor('gestionnaire', 'perdu', { raison: 'autre', lostFrom: 'qualifie', version: 1 });
    return { body: kept.contact };
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Perdu' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Marquer comme perdu' }));
  const send = () => userEvent.click(dialog.getByRole('button', { name: 'Marquer comme perdu' }));
  // When
  await send();
  // Then
  expect(dialog.getByText('La raison est requise')).toBeVisible();
  // When
  await userEvent.click(dialog.getByRole('combobox', { name: 'Raison de la perte' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Autre' }));
  await send();
  // Then
  expect(dialog.getByText('Un commentaire est requis quand la raison est « Autre »')).toBeVisible();
  // When
  await userEvent.type(dialog.getByRole('textbox', { name: 'Commentaire' }), 'Part à l’étranger');
  await send();
  // Then
  expect(await screen.findByText('Contact marqué comme perdu')).toBeVisible();
  expect(services.asking(`POST ${path}/mark-lost`)[0]?.body).toEqual({
    raison: 'autre',
    commentaire: 'Part à l’étranger',
  });
  expect(await screen.findByRole('button', { name: 'Réactiver' })).toBeVisible();
});

test('what_the_system_alone_may_say_is_not_offered', async () => {
  openContact('gestionnaire', 'qualifie');
  await userEvent.click(await screen.findByRole('button', { name: 'Perdu' }));
  await userEvent.click(await screen.findByRole('combobox', { name: 'Raison de la perte' }));
  expect(await screen.findByRole('option', { name: 'Concurrence' })).toBeVisible();
  expect(screen.queryByRole('option', { name: 'Contact perdu' })).not.toBeInTheDocument();
});
