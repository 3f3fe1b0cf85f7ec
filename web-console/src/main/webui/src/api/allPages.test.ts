import { allPages } from './allPages';

test('all_pages_are_read_one_after_the_other', async () => {
  // Given
  const pages = [
    { data: [1, 2], nextCursor: 'b' },
    { data: [3], nextCursor: null },
  ];
  const asked: (string | undefined)[] = [];
  // When
  const all = await allPages(async (cursor) => {
    asked.push(cursor);
    return pages[asked.length - 1] ?? { data: [], nextCursor: null };
  });
  // Then
  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 'b']);
});
