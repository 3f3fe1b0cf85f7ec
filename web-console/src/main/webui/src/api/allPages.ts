interface Page<R> {
  data: R[];
  nextCursor: string | null;
}

/** Everything of a list that is known to be short. */
export async function allPages<R>(read: (cursor: string | undefined) => Promise<Page<R>>): Promise<R[]> {
  const all: R[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    all.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
}
