import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Right } from '../api/me';
import type { Opportunity, OpportunityPatch } from '../api/types';
import { FakeServices, page, problem } from '../lists/testing/FakeServices';
import { openAt } from '../lists/testing/openAt';
import { anOpportunity, id } from '../lists/testing/samples';
import { STAGE } from '../words';
import { OpportunitiesPage } from './OpportunitiesPage';
import { opportunitiesSearch } from './search';

// A busy machine takes its time for a whole page.
configure({ asyncUtilTimeout: 10_000 });

const ONE = `/api/opportunities/${id(3)}`;
const KARIM = anOpportunity({ titre: 'Riad', allowedStages: ['acompte_recu', 'devis', 'perdue'], version: 7 });

function open(kept: Opportunity[], rights: Right[] = ['read', 'see-all', 'sell', 'move-stage']) {
  const services = new FakeServices()
    .on('GET /api/opportunities', ({ query }) => ({
      body: page(kept.filter((each) => query.getAll('pipelineStage').includes(each.pipelineStage))),
    }))
    .on('GET /api/opportunities/pipeline', () => ({
      body: Object.keys(STAGE).map((pipelineStage) => {
        const there = kept.filter((each) => each.pipelineStage === pipelineStage);
        const amount = there.reduce((sum, each) => sum + each.montantEstime, 0);
        return { pipelineStage, count: there.length, amount, medianAgeDays: null };
      }),
    }))
    .on(`PATCH ${ONE}`, ({ body }) => {
      const moved = { ...KARIM, ...(body as OpportunityPatch), allowedStages: [], version: 8 } as Opportunity;
      kept.splice(0, kept.length, moved);
      return { body: moved };
    });
  openAt(
    '/opportunites?vue=tableau',
    { path: '/opportunites', component: OpportunitiesPage, validateSearch: opportunitiesSearch },
    services,
    rights,
  );
  return services;
}

/** Keeps every change waiting until it is let go. */
function holdChanges(services: FakeServices): () => void {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'PATCH') await gate;
    return services.fetch(request);
  });
  return letGo;
}

const column = (name: string) => screen.getByRole('region', { name });
const cardIn = (name: string) => within(column(name)).queryByRole('article', { name: 'Riad – Karim Idrissi' });
const isIn = (name: string) => waitFor(() => expect(cardIn(name)).toBeInTheDocument());

async function move(to: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Déplacer vers… : Riad – Karim Idrissi' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: to }));
}

test('only the stages that are allowed are offered', async () => {
  // Given
  open([KARIM]);
  // When
  await userEvent.click(await screen.findByRole('button', { name: 'Déplacer vers… : Riad – Karim Idrissi' }));
  // Then
  const offered = await screen.findAllByRole('menuitem');
  expect(offered.map((item) => item.textContent)).toEqual(['Acompte reçu', 'Devis', 'Perdue']);
});

test('a move is shown at once, with what stands in the columns, and then kept', async () => {
  // Given
  const services = open([KARIM]);
  const letGo = holdChanges(services);
  // When
  await move('Devis');
  // Then
  await isIn('Devis');
  expect(cardIn('Étude')).not.toBeInTheDocument();
  expect(column('Devis')).toHaveTextContent(/Devis1 opportunité250/);
  expect(column('Étude')).toHaveTextContent(/Étude0 opportunités0,00/);
  expect(services.asking(`PATCH ${ONE}`)).toEqual([]);
  letGo();
  expect(await screen.findByText('Étape modifiée')).toBeVisible();
  await isIn('Devis');
  const [asked] = services.asking(`PATCH ${ONE}`);
  expect(asked?.headers.get('If-Match')).toBe('"7"');
  expect(asked?.body).toEqual({ pipelineStage: 'devis' });
});

test('what is refused goes back, in the words of the refusal', async () => {
  // Given
  const services = open([KARIM]);
  services.on(`PATCH ${ONE}`, () => problem(409, 'Passage refusé', { detail: 'Cette étape n’est pas ouverte.' }));
  const letGo = holdChanges(services);
  await move('Devis');
  await isIn('Devis');
  // When
  letGo();
  // Then
  expect(await screen.findByText('Passage refusé')).toBeVisible();
  expect(screen.getByText('Cette étape n’est pas ouverte.')).toBeVisible();
  await isIn('Étude');
  expect(cardIn('Devis')).not.toBeInTheDocument();
});

test('what somebody else has changed in between is read anew, and one is told', async () => {
  // Given
  const kept = [KARIM];
  const services = open(kept);
  services.on(`PATCH ${ONE}`, () => {
    kept.splice(0, 1, { ...KARIM, pipelineStage: 'gagnee', allowedStages: [], version: 9 });
    return problem(412, 'Version dépassée');
  });
  // When
  await move('Devis');
  // Then
  expect(await screen.findByText('Quelqu’un d’autre a modifié cette opportunité entre-temps')).toBeVisible();
  await isIn('Gagnée');
});

test('a loss needs a reason, and the other reason a comment', async () => {
  // Given
  const services = open([KARIM]);
  await move('Perdue');
  const dialog = await screen.findByRole('dialog', { name: 'Opportunité perdue' });
  await isIn('Perdue');
  // When
  await userEvent.click(within(dialog).getByRole('button', { name: 'Marquer comme perdue' }));
  // Then
  expect(await within(dialog).findByText('La raison est requise')).toBeVisible();
  // When
  await userEvent.click(within(dialog).getByRole('combobox', { name: /Raison de la perte/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Autre' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Marquer comme perdue' }));
  // Then
  expect(await within(dialog).findByText('Un commentaire est requis quand la raison est « Autre »')).toBeVisible();
  expect(services.asking(`PATCH ${ONE}`)).toEqual([]);
  // When
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Commentaire/ }), 'Il part à l’étranger');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Marquer comme perdue' }));
  // Then
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  const loss = { pipelineStage: 'perdue', raison: 'autre', commentaire: 'Il part à l’étranger' };
  expect(services.asking(`PATCH ${ONE}`)[0]?.body).toEqual(loss);
  await isIn('Perdue');
});

test('a loss that is called off puts the card back', async () => {
  // Given
  const services = open([KARIM]);
  await move('Perdue');
  const dialog = await screen.findByRole('dialog', { name: 'Opportunité perdue' });
  await isIn('Perdue');
  // When
  await userEvent.click(within(dialog).getByRole('button', { name: 'Annuler' }));
  // Then
  await isIn('Étude');
  expect(services.asking(`PATCH ${ONE}`)).toEqual([]);
});

test.each<[string, Opportunity, Right[]]>([
  ['whose promotion is not decided yet', { ...KARIM, promotion: 'en_attente' }, ['read', 'move-stage']],
  ['that has nowhere to go', { ...KARIM, allowedStages: [] }, ['read', 'move-stage']],
  ['of somebody who may not move', KARIM, ['read', 'sell']],
])('a card %s cannot be moved', async (_, opportunity, rights) => {
  // When
  open([opportunity], rights);
  // Then
  await isIn('Étude');
  expect(screen.queryByRole('button', { name: /Déplacer/ })).not.toBeInTheDocument();
  expect(cardIn('Étude')).not.toHaveAttribute('data-draggable');
});
