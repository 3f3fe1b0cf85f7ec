import { parseSearch, stringifySearch } from '../app/search';
import { contactsSearch } from './search';

const ARCHITECT = '0192f3a4-7c11-7b5e-9d2a-4f8e6c1b0a37';

const read = (address: string) => contactsSearch(parseSearch(address));

test('the_address_says_which_contacts_are_shown_and_how', () => {
  expect(
    read(`?status=client&status=perdu&tag=vip&ville=Rabat&typeBien=riad&architecteId=${ARCHITECT}&q=al&sort=nom`),
  ).toEqual({
    status: ['client', 'perdu'],
    tag: ['vip'],
    ville: ['Rabat'],
    typeBien: ['riad'],
    architecteId: [ARCHITECT],
    q: 'al',
    sort: 'nom',
  });
});

test('codes_that_nobody_knows_are_passed_over', () => {
  const search = read('?status=gagne&status=client&tag=toString&typeBien=&architecteId=moi&sort=telephone');
  expect(search.status).toEqual(['client']);
  expect(search.tag).toBeUndefined();
  expect(search.typeBien).toBeUndefined();
  expect(search.architecteId).toBeUndefined();
  expect(search.sort).toBeUndefined();
});

test('what_was_read_is_written_the_same_again', () => {
  const address = '?status=client&status=perdu&ville=F%C3%A8s&q=06+61&sort=-nom';
  expect(stringifySearch(read(address))).toBe(address);
});
