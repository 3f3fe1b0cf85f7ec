import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Contact } from '../../api/types';
import { problem } from '../../lists/testing/FakeServices';
import type { Role } from '../testing/contacts';
import { openContact } from '../testing/openContact';

const edit = async (named: string) => userEvent.click(await screen.findByRole('button', { name: `Modifier ${named}` }));

/** A page whose service takes a patch of the version that it has, and refuses one of any other. */
function open(role: Role = 'commercial', more: Partial<Contact> = {}) {
  const opened = openContact(role, 'qualifie', { version: 4, ...more });
  const { services, kept, path } = opened;
  services.on(`PATCH ${path}`, ({ headers, body }) => {
    if (headers.get('If-Match') !== `"${kept.contact.version}"`) return problem(412, 'Version dépassée');
    kept.contact = { ...kept.contact, ...(body as Partial<Contact>), version: kept.contact.version + 1 };
    return { body: kept.contact };
  });
  const patches = () => services.asking(`PATCH ${path}`).map(({ body }) => body);
  const elsewhere = (change: Partial<Contact>) => {
    kept.contact = { ...kept.contact, ...change, version: kept.contact.version + 1 };
  };
  return { ...opened, patches, elsewhere };
}

test('a_value_becomes_an_input_and_enter_saves_it', async () => {
  // Given
  const { patches } = open();
  await edit('l’adresse');
  const input = screen.getByRole('textbox', { name: 'Adresse' });
  expect(input).toHaveFocus();
  // When
  await userEvent.type(input, '12, rue Zola{Enter}');
  // Then
  expect(await screen.findByText('Modifications enregistrées')).toBeVisible();
  expect(await screen.findByText('12, rue Zola')).toBeVisible();
  expect(patches()).toEqual([{ adresse: '12, rue Zola' }]);
  expect(screen.getByRole('button', { name: 'Modifier l’adresse' })).toHaveFocus();
});

test('escape_leaves_the_value_as_it_was', async () => {
  // Given
  const { patches } = open();
  await edit('le nom');
  // When
  await userEvent.type(screen.getByRole('textbox', { name: 'Nom' }), ' Filali{Escape}');
  // Then
  expect(screen.queryByRole('textbox', { name: 'Nom' })).not.toBeInTheDocument();
  expect(patches()).toEqual([]);
});

test('escape_closes_the_choices_first_and_then_gives_up', async () => {
  // Given
  open();
  await edit('la ville');
  const input = screen.getByRole('combobox', { name: 'Ville' });
  await userEvent.clear(input);
  expect(await screen.findByRole('option', { name: 'Rabat' })).toBeVisible();
  // When
  await userEvent.keyboard('{Escape}');
  // Then
  expect(input).toBeVisible();
  // When
  await userEvent.keyboard('{Escape}');
  // Then
  expect(input).not.toBeInTheDocument();
});

test('escape_gives_up_at_once_where_there_are_no_choices', async () => {
  // Given
  open();
  await edit('la ville');
  const input = screen.getByRole('combobox', { name: 'Ville' });
  await userEvent.type(input, 'zzz');
  // When
  await userEvent.keyboard('{Escape}');
  // Then
  expect(input).not.toBeInTheDocument();
});

test('notes_take_several_lines', async () => {
  // Given
  const { patches } = open();
  await edit('les notes');
  // When
  await userEvent.type(screen.getByRole('textbox', { name: 'Notes' }), 'Une ligne{Enter}et une autre');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  // Then
  await waitFor(() => expect(patches()).toEqual([{ notes: 'Une ligne\net une autre' }]));
});

test('what_is_required_cannot_be_emptied_and_what_is_not_becomes_nothing', async () => {
  // Given
  const { patches } = open();
  await edit('le téléphone');
  // When
  await userEvent.clear(screen.getByRole('textbox', { name: 'Téléphone' }));
  await userEvent.keyboard('{Enter}');
  // Then
  expect(screen.getByText('Le téléphone est requis')).toBeVisible();
  expect(patches()).toEqual([]);
  // When
  await userEvent.keyboard('{Escape}');
  await edit('la ville');
  await userEvent.clear(screen.getByRole('combobox', { name: 'Ville' }));
  await userEvent.keyboard('{Enter}');
  // Then
  await waitFor(() => expect(patches()).toEqual([{ ville: null }]));
});

test('what_the_service_finds_wrong_is_said_at_the_field', async () => {
  // Given
  const { services, path } = open();
  const violations = [{ field: 'telephone', message: 'doit être un numéro de téléphone' }];
  services.on(`PATCH ${path}`, () => problem(400, 'Requête invalide', { violations }));
  await edit('le téléphone');
  // When
  await userEvent.type(screen.getByRole('textbox', { name: 'Téléphone' }), 'x{Enter}');
  // Then
  expect(await screen.findByText(/doit être un numéro de téléphone/i)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Téléphone' })).toHaveValue('+212662345678x');
  expect(screen.queryByText('Requête invalide')).not.toBeInTheDocument();
});

async function contested() {
  const opened = open();
  await edit('l’adresse');
  await userEvent.type(screen.getByRole('textbox', { name: 'Adresse' }), 'La mienne');
  opened.elsewhere({ adresse: 'La leur' });
  await userEvent.keyboard('{Enter}');
  const conflict = await screen.findByRole('table', { name: 'Versions en conflit' });
  expect(
    within(conflict)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['La mienne', 'La leur']);
  return opened;
}

test('of_two_versions_of_a_field_mine_can_be_kept', async () => {
  // Given
  const { kept } = await contested();
  // When
  await userEvent.click(screen.getByRole('button', { name: 'Garder ma version' }));
  // Then
  expect(await screen.findByText('Modifications enregistrées')).toBeVisible();
  expect(kept.contact.adresse).toBe('La mienne');
});

test('of_two_versions_of_a_field_theirs_can_be_taken', async () => {
  // Given
  const { kept } = await contested();
  // When
  await userEvent.click(screen.getByRole('button', { name: 'Prendre la version enregistrée' }));
  // Then
  expect(await screen.findByText('La leur')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Adresse' })).not.toBeInTheDocument();
  expect(kept.contact.adresse).toBe('La leur');
});

test('what_changed_elsewhere_on_the_contact_stands_in_nobodys_way', async () => {
  // Given
  const { kept, elsewhere } = open();
  await edit('l’adresse');
  await userEvent.type(screen.getByRole('textbox', { name: 'Adresse' }), 'La mienne');
  elsewhere({ status: 'prise_de_besoin' });
  // When
  await userEvent.keyboard('{Enter}');
  // Then
  expect(await screen.findByText('Modifications enregistrées')).toBeVisible();
  expect(kept.contact).toMatchObject({ adresse: 'La mienne', status: 'prise_de_besoin' });
});

test('a_tag_can_be_anything_but_client', async () => {
  open();
  await edit('le tag');
  await userEvent.click(screen.getByRole('combobox', { name: 'Tag' }));
  const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
  expect(offered).toEqual(['Prospect', 'VIP', 'Archivé']);
});

test('the_tag_of_a_client_stays', async () => {
  open('admin', { tag: 'client', clientSince: '2026-01-05' });
  expect(await screen.findByText('Le tag d’un client ne change plus.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Modifier le tag' })).not.toBeInTheDocument();
});

test('an_architect_reads_only', async () => {
  open('architecte');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: /Modifier/ })).not.toBeInTheDocument();
});
