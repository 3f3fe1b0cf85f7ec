import { Stack } from '@mantine/core';
import { useContacts } from '../api/contacts';
import { SortSelect } from '../lists/SortSelect';
import { useIsSmall } from '../lists/useIsSmall';
import { MoreButton } from '../ui/MoreButton';
import { QueryState } from '../ui/QueryState';
import { ContactCards } from './ContactCards';
import { ContactTable } from './ContactTable';
import { NoContacts } from './NoContacts';
import { CONTACT_SORTS } from './search';
import { useContactsSearch } from './useContactsSearch';

/** The contacts that the address asks for, as a table or, on a small screen, as cards. */
export function ContactList() {
  const { filters, sort, sortBy, isFiltered, reset } = useContactsSearch();
  const contacts = useContacts({ ...filters, sort });
  const isSmall = useIsSmall();
  return (
    <QueryState
      query={contacts}
      isEmpty={(rows) => rows.length === 0}
      empty={<NoContacts isFiltered={isFiltered} onReset={reset} />}
      lines={10}
    >
      {(rows) => (
        <Stack gap="sm" aria-busy={contacts.isPlaceholderData}>
          {isSmall && <SortSelect words={CONTACT_SORTS} sort={sort} onSort={sortBy} />}
          {isSmall ? <ContactCards contacts={rows} /> : <ContactTable contacts={rows} sort={sort} onSort={sortBy} />}
          <MoreButton {...contacts} />
        </Stack>
      )}
    </QueryState>
  );
}
