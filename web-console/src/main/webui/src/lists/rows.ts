interface Page<R> {
  data: R[];
}

/** The rows of all pages read so far; one that moved on to a later page while they were read is there once. */
export function rowsOf<R extends { id: string }>(pages: Page<R>[]): R[] {
  return [...new Map(pages.flatMap((page) => page.data).map((row) => [row.id, row])).values()];
}

/** Rows in parts of one size; the last may be smaller. */
export function parts<R>(rows: R[], size: number): R[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, (part + 1) * size));
}
