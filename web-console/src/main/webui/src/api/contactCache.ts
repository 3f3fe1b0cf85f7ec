import type { QueryClient } from '@tanstack/react-query';
import { isTouched } from './live';
import type { Contact } from './types';

/** Keeps the answer to a change, unless something newer has been heard of since, and has the rest read anew. */
export async function keepContact(client: QueryClient, changed: Contact) {
  const key = ['contact', changed.id];
  await client.cancelQueries({ queryKey: key });
  client.setQueryData<Contact>(key, (kept) => (kept && kept.version > changed.version ? kept : changed));
  readAnew(client, changed.id, 'contact');
}

/** Has everything read anew that a change to a contact may touch, less what is known already. */
export function readAnew(client: QueryClient, contactId: string, less?: string) {
  const ids = new Set([contactId]);
  void client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] !== less && isTouched(queryKey, ids),
  });
}
