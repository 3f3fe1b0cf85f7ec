import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TimelineEntry } from '../../api/types';
import { page } from '../../lists/testing/FakeServices';
import { id } from '../../lists/testing/samples';
import { openContact } from '../testing/openContact';
import type { Data } from './data';

let many = 100;

function entry(kind: TimelineEntry['kind'], at: string, data: Data = {}, from?: string, to?: string): TimelineEntry {
  many += 1;
  const told = data as TimelineEntry['data'];
  return { id: id(many), kind, at, actor: 'amina', from: from ?? null, to: to ?? null, data: told };
}

const STORY = [
  entry('etape_changee', '2026-03-03T10:00:00Z', { opportunityId: id(3) }, 'acompte_recu', 'etude'),
  entry('opportunite_creee', '2026-03-02T10:01:00Z', { opportunityId: id(3), montantEstime: 250_000 }),
  entry('acompte_recu', '2026-03-02T10:00:00Z', { montant: 5000 }, 'prise_de_besoin', 'acompte_recu'),
  entry('prise_de_besoin', '2026-03-01T10:00:00Z', { notes: 'Un riad.' }, 'qualifie', 'prise_de_besoin'),
  entry('contact_cree', '2026-03-01T09:00:00Z', {}, undefined, 'qualifie'),
];

async function open(search = '?onglet=timeline') {
  const opened = openContact('commercial', 'client', {}, search);
  opened.services.on(`GET ${opened.path}/timeline`, () => ({ body: page(STORY) }));
  await screen.findByRole('radiogroup', { name: 'Filtrer la timeline' });
  return opened;
}

/** The headings of the days, each with what happened then. */
function shown() {
  return screen.getAllByRole('list').flatMap((list) => {
    const heading = document.getElementById(list.getAttribute('aria-labelledby') ?? '');
    if (!heading) return [];
    const entries = within(list).getAllByRole('listitem');
    return [[heading.textContent, ...entries.map((each) => each.querySelector('p')?.textContent)]];
  });
}

test('the_story_is_told_day_by_day', async () => {
  await open();
  await screen.findByRole('heading', { level: 2, name: 'Mardi 3 mars 2026' });
  expect(shown()).toEqual([
    ['Mardi 3 mars 2026', 'Étape changée'],
    ['Lundi 2 mars 2026', 'Opportunité créée', 'Acompte reçu'],
    ['Dimanche 1 mars 2026', 'Prise de besoin', 'Contact créé'],
  ]);
});

test.each([
  ['Statuts', ['Acompte reçu', 'Prise de besoin', 'Contact créé']],
  ['Opportunités', ['Étape changée', 'Opportunité créée']],
  ['Paiements', ['Acompte reçu']],
  ['Notes', ['Prise de besoin']],
])('the_chip_%s_leaves_%s', async (chip, expected) => {
  // Given
  await open();
  await screen.findByText('Contact créé');
  // When
  await userEvent.click(screen.getByRole('radio', { name: chip }));
  // Then
  await waitFor(() => expect(shown().flatMap(([, ...kinds]) => kinds)).toEqual(expected));
});

test('the_address_remembers_the_chip', async () => {
  // Given
  const { router } = await open('?onglet=timeline&filtre=notes');
  expect(await screen.findByText('Un riad.')).toBeVisible();
  expect(screen.queryByText('Contact créé')).not.toBeInTheDocument();
  // When
  await userEvent.click(screen.getByRole('radio', { name: 'Tous' }));
  // Then
  expect(await screen.findByText('Contact créé')).toBeVisible();
  expect(router.state.location.searchStr).toBe('?onglet=timeline');
});

test('stages_of_the_pipeline_and_of_the_contact_are_called_by_their_own_names', async () => {
  await open();
  const moved = (await screen.findByText('Étape changée')).closest('li');
  expect(moved).toHaveTextContent('Acompte reçu');
  expect(moved).toHaveTextContent('Étude');
});
