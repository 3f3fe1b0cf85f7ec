import type { TimelineEntry } from '../../api/types';
import { type Data, detailsOf, opportunityOf } from './data';

/** As it comes over the network, whatever the contract says. */
const told = (data: Data) => ({ data: data as TimelineEntry['data'] });
const plain = (data: Data) =>
  detailsOf(told(data), () => 'Nadia Alaoui').map(({ label, value }) => `${label} : ${value}`.replaceAll(/\s/g, ' '));

test('a_deposit_is_told_in_words', () => {
  expect(plain({ montant: 12500, methode: 'espece', date: '2026-03-01', reference: 'R-1' })).toEqual([
    'Montant : 12 500,00 MAD',
    'Méthode : Espèces',
    'Date : 1 mars 2026',
    'Référence : R-1',
  ]);
});

test('a_loss_and_a_refusal_tell_their_reason', () => {
  expect(plain({ raison: 'autre', commentaire: 'Part à l’étranger' })).toEqual([
    'Raison : Autre',
    'Commentaire : Part à l’étranger',
  ]);
  expect(plain({ opportunityId: 'x', unlockId: 'y', reason: 'contact_perdu' })).toEqual([
    'Raison : Le contact avait été perdu entre-temps',
  ]);
});

test('ids_are_not_for_reading_but_an_architect_has_a_name', () => {
  expect(plain({ leadId: 'l', architecteId: 'a' })).toEqual(['Architecte : Nadia Alaoui']);
  expect(opportunityOf(told({ opportunityId: 'o' }))).toBe('o');
});

test('what_is_of_another_type_or_unknown_does_not_break_the_page', () => {
  expect(plain({ montant: '12', notes: 7, raison: 'nouvelle_raison', date: 'jamais', autre: {} })).toEqual([
    'Date : jamais',
    'Raison : nouvelle_raison',
  ]);
});
