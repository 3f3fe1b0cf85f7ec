import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContactStatus } from '../../api/types';
import { contactFor, type Role } from '../testing/contacts';
import { openContact } from '../testing/openContact';
import { ActionButtons } from './ActionButtons';

const SEEN: [Role, ContactStatus, string[]][] = [
  ['gestionnaire', 'qualifie', ['Prise de besoin', 'Perdu']],
  ['gestionnaire', 'prise_de_besoin', ['Acompte Reçu', 'Perdu']],
  ['gestionnaire', 'acompte_recu', ['Créer une Opportunité', 'Perdu']],
  ['gestionnaire', 'client', ['Perdu', 'Nouveau projet']],
  ['gestionnaire', 'perdu', ['Réactiver']],
  ['commercial', 'qualifie', ['Prise de besoin', 'Perdu']],
  ['commercial', 'prise_de_besoin', ['Acompte Reçu', 'Perdu']],
  ['commercial', 'acompte_recu', ['Créer une Opportunité', 'Perdu']],
  ['commercial', 'client', ['Perdu']],
  ['commercial', 'perdu', []],
  ['architecte', 'qualifie', []],
  ['architecte', 'prise_de_besoin', []],
  ['architecte', 'acompte_recu', []],
  ['architecte', 'client', []],
  ['architecte', 'perdu', []],
];

test.each(SEEN)('%s_sees_of_a_contact_that_is_%s_the_buttons_%s', async (role, status, expected) => {
  // Given
  const asked: string[] = [];
  // When
  render(
    <MantineProvider env="test">
      <ActionButtons contact={contactFor(role, status)} onAct={(action) => asked.push(action)} />
    </MantineProvider>,
  );
  // Then
  const buttons = screen.queryAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(expected);
  for (const button of buttons) await userEvent.click(button);
  expect(asked).toHaveLength(expected.length);
});

test('an_architect_who_looks_at_a_contact_is_offered_nothing_but_to_look', async () => {
  // Given // When
  openContact('architecte', 'acompte_recu');
  // Then
  expect(await screen.findByRole('heading', { level: 1, name: 'Karim Idrissi' })).toBeVisible();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('a_contact_before_its_deposit_says_when_an_opportunity_can_be_created', async () => {
  openContact('commercial', 'prise_de_besoin');
  expect(await screen.findByText('Une opportunité pourra être créée dès que l’acompte est reçu.')).toBeVisible();
});

test('a_lost_contact_shows_where_and_why_it_was_lost', async () => {
  // Given // When
  openContact('commercial', 'perdu', { lostFrom: 'prise_de_besoin', raison: 'budget' });
  // Then
  const way = await screen.findByRole('list', { name: 'Parcours du contact' });
  const steps = within(way).getAllByRole('listitem');
  expect(steps.map(({ lastElementChild }) => lastElementChild?.textContent)).toEqual([
    'Qualifié : étape franchie',
    'Prise de besoin : perdu ici',
    'Acompte reçu : à venir',
    'Client : à venir',
  ]);
  expect(screen.getByText('Raison de la perte : Budget insuffisant')).toBeVisible();
  expect(screen.getByText(/Un gestionnaire peut réactiver ce contact/)).toBeVisible();
});
