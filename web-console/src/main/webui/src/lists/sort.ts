/** What a list is sorted by; `-` means descending, as the services write it. */
export type Sort<K extends string> = K | `-${K}`;

export function directionOf<K extends string>(key: K, sort: Sort<K>): 'ascending' | 'descending' | 'none' {
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : 'none';
}

/** What a press on a column's heading means: the other direction, or this column in its natural one. */
export function nextSort<K extends string>(key: K, sort: Sort<K>, newestFirst: boolean): Sort<K> {
  const direction = directionOf(key, sort);
  const descends = direction === 'none' ? newestFirst : direction === 'ascending';
  return descends ? `-${key}` : key;
}
