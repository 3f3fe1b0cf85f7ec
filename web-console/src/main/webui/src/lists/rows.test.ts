import { parts, rowsOf } from './rows';

test('a_row_that_moved_to_a_later_page_meanwhile_is_there_once', () => {
  const pages = [{ data: [{ id: 'a' }, { id: 'b' }] }, { data: [{ id: 'b' }, { id: 'c' }] }];
  expect(rowsOf(pages).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('rows_come_in_parts_of_one_size_and_a_rest', () => {
  expect(parts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(parts([], 2)).toEqual([]);
});
