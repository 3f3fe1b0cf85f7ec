import { given, typed } from './form';

test('spaces_alone_are_nothing', () => {
  expect(typed('  ')).toBeNull();
  expect(typed(' Rabat ')).toBe('Rabat');
});

test('what_is_null_is_left_out_and_nothing_else', () => {
  expect(given({ a: null, b: '', c: 0, d: 'x' })).toEqual({ b: '', c: 0, d: 'x' });
});
