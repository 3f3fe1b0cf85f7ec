/** What stands after the `?`: each name once with a text, or several times with one text each. */
export type Search = Record<string, string | string[] | undefined>;

export function parseSearch(text: string): Search {
  const search: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = search[name];
    search[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const each of [value].flat()) {
      if (each !== undefined && each !== null && each !== '') params.append(name, String(each));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The values of a repeatable filter that are known codes; what somebody wrote into the address besides is passed over. */
export function codes<C extends string>(value: unknown, known: Record<C, unknown>): C[] | undefined {
  const chosen = texts(value)?.filter((each): each is C => Object.hasOwn(known, each));
  return chosen?.length ? chosen : undefined;
}

export function texts(value: unknown): string[] | undefined {
  const all = [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
  return all.length ? all : undefined;
}

export function text(value: unknown): string | undefined {
  return texts(value)?.[0];
}

/** One of a few choices. */
export function oneOf<C extends string>(value: unknown, known: readonly C[]): C | undefined {
  return known.find((each) => each === value);
}

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The values of a repeatable filter that can be ids at all; the services refuse others. */
export function ids(value: unknown): string[] | undefined {
  const possible = texts(value)?.filter((each) => ID.test(each));
  return possible?.length ? possible : undefined;
}
