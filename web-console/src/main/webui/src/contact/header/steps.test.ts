import { stepsOf } from './steps';

const states = (...contact: Parameters<typeof stepsOf>) => stepsOf(...contact).map(({ state }) => state);

test('what_lies_behind_is_done_and_what_lies_ahead_is_not', () => {
  expect(states({ status: 'qualifie', lostFrom: null })).toEqual(['current', 'ahead', 'ahead', 'ahead']);
  expect(states({ status: 'prise_de_besoin', lostFrom: null })).toEqual(['done', 'current', 'ahead', 'ahead']);
  expect(states({ status: 'acompte_recu', lostFrom: null })).toEqual(['done', 'done', 'current', 'ahead']);
});

test('a_client_has_arrived', () => {
  expect(states({ status: 'client', lostFrom: null })).toEqual(['done', 'done', 'done', 'done']);
});

test('a_lost_contact_stays_where_it_was_lost', () => {
  expect(states({ status: 'perdu', lostFrom: 'acompte_recu' })).toEqual(['done', 'done', 'lost', 'ahead']);
  expect(states({ status: 'perdu', lostFrom: 'client' })).toEqual(['done', 'done', 'done', 'lost']);
});
