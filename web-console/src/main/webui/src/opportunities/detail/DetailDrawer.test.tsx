import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Opportunity, OpportunityPatch } from '../../api/types';
import { FakeServices, page, problem } from '../../lists/testing/FakeServices';
import { openAt } from '../../lists/testing/openAt';
import { anOpportunity, id } from '../../lists/testing/samples';
import { DetailDrawer } from './DetailDrawer';

// A busy machine takes its time for a whole page.
configure({ asyncUtilTimeout: 10_000 });

const ONE = `/api/opportunities/${id(3)}`;
const READ = anOpportunity({ titre: 'Riad', version: 1 });

/** Opens the form on a version that is no longer the one that is kept. */
async function editWhile(theirs: Partial<Opportunity>) {
  let kept = READ;
  const services = new FakeServices()
    .on(`GET ${ONE}`, () => ({ body: kept }))
    .on(`GET ${ONE}/history`, () => ({ body: page([]) }))
    .on(`PATCH ${ONE}`, ({ headers, body }) => {
      if (headers.get('If-Match') !== `"${kept.version}"`) return problem(412, 'Version dépassée');
      kept = { ...kept, ...(body as OpportunityPatch), version: kept.version + 1 } as Opportunity;
      return { body: kept };
    });
  const component = () => <DetailDrawer id={id(3)} onMove={() => {}} onClose={() => {}} />;
  openAt('/opportunites', { path: '/opportunites', component, validateSearch: (search) => search }, services, [
    'read',
    'sell',
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Modifier' }));
  kept = { ...kept, ...theirs, version: 2 };
  return services;
}

async function saveTitle(title: string) {
  const field = await screen.findByRole('textbox', { name: 'Titre' });
  await userEvent.clear(field);
  await userEvent.type(field, title);
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
}

test('what somebody else changed in another field stays, and nobody is asked', async () => {
  // Given
  const services = await editWhile({ description: 'Avec piscine' });
  // When
  await saveTitle('Riad Idrissi');
  // Then
  expect(await screen.findByText('Modifications enregistrées')).toBeVisible();
  expect(services.asking(`PATCH ${ONE}`).map(({ headers, body }) => [headers.get('If-Match'), body])).toEqual([
    ['"1"', { titre: 'Riad Idrissi' }],
    ['"2"', { titre: 'Riad Idrissi' }],
  ]);
  expect(screen.getByText('Avec piscine')).toBeVisible();
});

test('where both wrote into the same field both versions are shown, and mine is saved when I say so', async () => {
  // Given
  const services = await editWhile({ titre: 'Maison' });
  await saveTitle('Riad Idrissi');
  const both = await screen.findByRole('table', { name: 'Versions en conflit' });
  expect(within(both).getByRole('row', { name: 'Titre Riad Idrissi Maison' })).toBeVisible();
  // When
  await userEvent.click(screen.getByRole('button', { name: 'Garder ma version' }));
  // Then
  expect(await screen.findByText('Modifications enregistrées')).toBeVisible();
  expect(services.asking(`PATCH ${ONE}`).at(-1)?.headers.get('If-Match')).toBe('"2"');
});

test('the version of somebody else is taken when I say so', async () => {
  // Given
  await editWhile({ titre: 'Maison' });
  await saveTitle('Riad Idrissi');
  // When
  await userEvent.click(await screen.findByRole('button', { name: 'Prendre la version enregistrée' }));
  // Then
  expect(await screen.findByRole('dialog', { name: 'Maison' })).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Titre' })).not.toBeInTheDocument();
});

test('a refused amount stands at its field', async () => {
  // Given
  await editWhile({ version: 2 });
  // When
  await userEvent.clear(await screen.findByRole('textbox', { name: /Montant estimé/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  // Then
  expect(await screen.findByText('Le montant estimé est requis')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Montant estimé/ })).toHaveFocus();
});
