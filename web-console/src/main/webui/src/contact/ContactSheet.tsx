import { useState } from 'react';
import type { Contact } from '../api/types';
import { ActionDialogs } from './actions/ActionDialogs';
import type { ActionName } from './actions/actions';
import { ContactTabs } from './ContactTabs';
import { ContactHeader } from './header/ContactHeader';
import { usePromotionOutcomes } from './opportunities/usePromotionOutcomes';

/** A contact's page; a dialog that is open stays open, with what was typed, whatever happens to the contact meanwhile. */
export function ContactSheet({ contact }: { contact: Contact }) {
  const [dialog, setDialog] = useState<ActionName>();
  usePromotionOutcomes(contact.id);
  return (
    <>
      <ContactHeader contact={contact} onAct={setDialog} />
      <ContactTabs contact={contact} />
      <ActionDialogs contact={contact} dialog={dialog} onClose={() => setDialog(undefined)} />
    </>
  );
}
