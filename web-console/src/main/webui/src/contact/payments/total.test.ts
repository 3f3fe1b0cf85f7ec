import { totalOf } from './total';

test('amounts add up to the centime', () => {
  expect(totalOf([{ montant: 0.1 }, { montant: 0.2 }, { montant: 12_500 }])).toBe(12_500.3);
  expect(totalOf([])).toBe(0);
});
