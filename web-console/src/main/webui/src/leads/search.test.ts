import { parseSearch } from '../app/search';
import { leadsSearch } from './search';

test('the_address_says_which_leads_are_shown_and_how', () => {
  expect(
    leadsSearch(parseSearch('?statut=nouveau&statut=a_recontacter&source=tiktok&priorite=haute&q=al&sort=-nom')),
  ).toEqual({
    statut: ['nouveau', 'a_recontacter'],
    source: ['tiktok'],
    priorite: ['haute'],
    q: 'al',
    sort: '-nom',
  });
});

test('codes_that_nobody_knows_are_passed_over', () => {
  const search = leadsSearch(parseSearch('?statut=gagne&source=radio&source=facebook&sort=ville'));
  expect(search).toEqual({
    statut: undefined,
    source: ['facebook'],
    priorite: undefined,
    q: undefined,
    sort: undefined,
  });
});
