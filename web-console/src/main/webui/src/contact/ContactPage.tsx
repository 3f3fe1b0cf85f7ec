import { useContact } from '../api/contact';
import { isMissing } from '../api/problem';
import { QueryState } from '../ui/QueryState';
import { ContactNotFound } from './ContactNotFound';
import { ContactSheet } from './ContactSheet';
import { useContactId } from './useContactSearch';

/** Everything about one contact; another contact is another sheet, with nothing left of the one before. */
export function ContactPage() {
  const contact = useContact(useContactId());
  if (contact.data === undefined && isMissing(contact.error)) return <ContactNotFound />;
  return (
    <QueryState query={contact} lines={8}>
      {(contact) => <ContactSheet key={contact.id} contact={contact} />}
    </QueryState>
  );
}
