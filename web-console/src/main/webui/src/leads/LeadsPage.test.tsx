import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Right } from '../api/me';
import type { Lead } from '../api/types';
import { FakeServices, page, problem } from '../lists/testing/FakeServices';
import { ARCHITECT, openAt } from '../lists/testing/openAt';
import { aContact, aLead, id } from '../lists/testing/samples';
import { LeadsPage } from './LeadsPage';
import { leadsSearch } from './search';

const ONE = `/api/leads/${id(1)}`;

function open(leads: Lead[], rights: Right[] = ['read', 'see-all', 'sell']) {
  const services = new FakeServices().on('GET /api/leads', () => ({ body: page(leads) }));
  const where = { path: '/leads', component: LeadsPage, validateSearch: leadsSearch };
  return { services, ...openAt('/leads', where, services, rights) };
}

const box = (dialog: HTMLElement, name: RegExp) => within(dialog).getByRole('textbox', { name });

async function openLead() {
  await userEvent.click(await screen.findByRole('button', { name: 'Salma Bennani' }));
  return screen.findByRole('dialog', { name: 'Salma Bennani' });
}

test('whoever_may_not_sell_is_told_so_and_nothing_is_asked', async () => {
  const { services } = open([aLead()], ['read', 'move-stage']);
  expect(await screen.findByText('Vous n’avez pas accès aux leads')).toBeVisible();
  expect(services.asking('GET /api/leads')).toEqual([]);
});

test('a_new_lead_is_captured', async () => {
  // Given
  const { services } = open([]);
  services.on('POST /api/leads', () => ({ status: 201, body: aLead() }));
  await userEvent.click(await screen.findByRole('button', { name: 'Nouveau lead' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nouveau lead' });
  // When
  await userEvent.type(box(dialog, /Nom/), 'Salma Bennani');
  await userEvent.type(box(dialog, /Téléphone/), '0661234567{Enter}');
  // Then
  expect(await screen.findByText('Lead enregistré')).toBeVisible();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(services.asking('POST /api/leads')[0]?.body).toMatchObject({ nom: 'Salma Bennani', statut: 'nouveau' });
});

test('what_the_service_says_about_a_field_stands_at_the_field_and_what_was_typed_stays', async () => {
  // Given
  const { services } = open([aLead()]);
  const violations = [{ field: 'telephone', message: 'doit être un numéro de téléphone' }];
  services.on(`PATCH ${ONE}`, () => problem(400, 'Requête invalide', { violations }));
  const dialog = await openLead();
  // When
  await userEvent.clear(box(dialog, /Téléphone/));
  await userEvent.type(box(dialog, /Téléphone/), '12{Enter}');
  // Then
  expect(await within(dialog).findByText('Doit être un numéro de téléphone')).toBeVisible();
  expect(box(dialog, /Téléphone/)).toHaveValue('12');
  expect(box(dialog, /Téléphone/)).toHaveFocus();
});

async function typeInConflict() {
  const { services } = open([aLead()]);
  let saved = aLead({ version: 4, ville: 'Fès' });
  services.on(`GET ${ONE}`, () => ({ body: saved }));
  services.on(`PATCH ${ONE}`, ({ headers, body }) => {
    if (headers.get('If-Match') !== `"${saved.version}"`) return problem(412, 'Version dépassée');
    saved = { ...saved, ...(body as Partial<Lead>), version: saved.version + 1 };
    return { body: saved };
  });
  const dialog = await openLead();
  await userEvent.clear(box(dialog, /Nom/));
  await userEvent.type(box(dialog, /Nom/), 'Salma B.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
  const versions = await within(dialog).findByRole('table', { name: 'Versions en conflit' });
  return { services, dialog, versions };
}

test('when_somebody_else_saved_first_both_versions_are_shown_and_mine_can_be_kept', async () => {
  // Given
  const { services, dialog, versions } = await typeInConflict();
  expect(within(versions).getByRole('row', { name: 'Nom Salma B. Salma Bennani' })).toBeVisible();
  expect(within(versions).getByRole('row', { name: 'Ville Casablanca Fès' })).toBeVisible();
  expect(within(dialog).queryByRole('button', { name: 'Enregistrer' })).not.toBeInTheDocument();
  // When
  await userEvent.click(within(dialog).getByRole('button', { name: 'Garder ma version' }));
  // Then
  expect(await screen.findByText('Modifications enregistrées')).toBeVisible();
  const again = services.asking(`PATCH ${ONE}`).at(-1);
  expect(again?.headers.get('If-Match')).toBe('"4"');
  expect(again?.body).toEqual({ nom: 'Salma B.', ville: 'Casablanca' });
});

test('when_somebody_else_saved_first_theirs_can_be_taken_and_gone_on_from', async () => {
  // Given
  const { services, dialog } = await typeInConflict();
  // When
  await userEvent.click(within(dialog).getByRole('button', { name: 'Prendre la version enregistrée' }));
  // Then
  expect(box(dialog, /Nom/)).toHaveValue('Salma Bennani');
  await userEvent.type(box(dialog, /Message/), ' Vite.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Modifications enregistrées')).toBeVisible();
  expect(services.asking(`PATCH ${ONE}`).at(-1)?.body).toEqual({
    message: 'Souhaite rénover la villa familiale. Vite.',
  });
});

test('a_lead_is_converted_and_its_contact_opens', async () => {
  // Given
  const { services, router } = open([aLead()]);
  services.on(`POST ${ONE}/convert`, () => ({ status: 201, body: aContact() }));
  const row = await screen.findByRole('row', { name: /Salma Bennani/ });
  await userEvent.click(within(row).getByRole('button', { name: 'Convertir en contact' }));
  const dialog = await screen.findByRole('dialog', { name: 'Convertir en contact' });
  // When
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Architecte' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Nadia Alaoui' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Convertir en contact' }));
  // Then
  await waitFor(() => expect(router.state.location.pathname).toBe(`/contacts/${id(2)}`));
  expect(await screen.findByText('Lead converti en contact')).toBeVisible();
  expect(services.asking(`POST ${ONE}/convert`)[0]?.body).toEqual({ architecteId: ARCHITECT.id });
});

test('Enter_takes_the_architect_that_was_looked_for_and_converts_nothing', async () => {
  // Given
  const { services } = open([aLead()]);
  services.on(`POST ${ONE}/convert`, () => ({ status: 201, body: aContact() }));
  await userEvent.click(await screen.findByRole('button', { name: 'Convertir en contact' }));
  const dialog = await screen.findByRole('dialog', { name: 'Convertir en contact' });
  // When
  await userEvent.type(within(dialog).getByRole('combobox', { name: 'Architecte' }), 'nad');
  await screen.findByRole('option', { name: 'Nadia Alaoui' });
  await userEvent.keyboard('{Enter}{Enter}');
  // Then
  expect(within(dialog).getByRole('combobox', { name: 'Architecte' })).toHaveValue('Nadia Alaoui');
  expect(services.asking(`POST ${ONE}/convert`)).toEqual([]);
});

test('a_converted_lead_leads_to_its_contact_and_is_not_converted_again', async () => {
  // Given // When
  open([aLead({ statut: 'converti', contactId: id(2) })]);
  const row = await screen.findByRole('row', { name: /Salma Bennani/ });
  // Then
  expect(within(row).getByRole('link', { name: 'Voir le contact' })).toHaveAttribute('href', `/contacts/${id(2)}`);
  expect(screen.queryByRole('button', { name: 'Convertir en contact' })).not.toBeInTheDocument();
  const dialog = await openLead();
  expect(box(dialog, /Statut/)).toBeDisabled();
  expect(box(dialog, /Statut/)).toHaveValue('Converti');
});

test('no_status_but_a_conversion_makes_a_lead_a_converted_one', async () => {
  open([aLead()]);
  const dialog = await openLead();
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Statut' }));
  const offered = (await screen.findAllByRole('option')).map((option) => option.textContent);
  expect(offered).toEqual(['Nouveau', 'À recontacter', 'Sans réponse', 'Non intéressé', 'Refusé']);
});
