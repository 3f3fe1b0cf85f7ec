import { today } from '../today';
import { depositErrors, depositOf, noDeposit } from './deposit';

const DEPOSIT = { ...noDeposit(), montant: '500', methode: 'virement' as const };

test('a_deposit_of_today_is_fine_and_one_of_tomorrow_is_not', () => {
  const tomorrow = today(new Date(Date.now() + 86_400_000));
  expect(depositErrors(DEPOSIT).date).toBeNull();
  expect(depositErrors({ ...DEPOSIT, date: tomorrow }).date).toBe('La date ne peut pas être dans le futur');
});

test('what_was_left_empty_is_left_out', () => {
  expect(depositOf({ ...DEPOSIT, date: '2026-03-01', reference: '  ' })).toEqual({
    montant: 500,
    methode: 'virement',
    date: '2026-03-01',
  });
});

test('today_is_the_day_at_the_agency', () => {
  // Just after midnight in Casablanca, which is an hour ahead of UTC.
  expect(today(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
});
