import type { Contact } from '../../api/types';

/** The buttons of a contact, in their order; each opens a dialog. */
export const ACTIONS = [
  'prise-de-besoin',
  'acompte-recu',
  'creer-opportunite',
  'mark-lost',
  'reactivate',
  'new-project',
] as const;

export type ActionName = (typeof ACTIONS)[number];

/** What the form of every action is given. */
export interface FormProps {
  contact: Contact;
  onClose: () => void;
}

/** What may be done with a contact, now and by whoever looks at it. */
export function allowedActions(contact: Contact): ActionName[] {
  const allowed = contact.actions.filter(({ allowed }) => allowed).map(({ name }) => name);
  return ACTIONS.filter((name) => allowed.includes(name));
}

export function isAllowed(contact: Contact, name: ActionName): boolean {
  return allowedActions(contact).includes(name);
}
