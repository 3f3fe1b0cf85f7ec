import { directionOf, nextSort } from './sort';

test('a_column_that_is_not_sorted_by_starts_in_its_natural_direction', () => {
  expect(nextSort('nom', '-updatedAt', false)).toBe('nom');
  expect(nextSort('updatedAt', 'nom', true)).toBe('-updatedAt');
});

test('a_column_that_is_sorted_by_turns_round', () => {
  expect(nextSort('nom', 'nom', false)).toBe('-nom');
  expect(nextSort('nom', '-nom', false)).toBe('nom');
  expect(nextSort('updatedAt', '-updatedAt', true)).toBe('updatedAt');
  expect(nextSort('updatedAt', 'updatedAt', true)).toBe('-updatedAt');
});

test('only_the_column_that_is_sorted_by_has_a_direction', () => {
  expect(directionOf('nom', 'nom')).toBe('ascending');
  expect(directionOf('nom', '-nom')).toBe('descending');
  expect(directionOf<'nom' | 'createdAt'>('nom', 'createdAt')).toBe('none');
});
