import type { Right } from '../../api/me';
import type { Contact, ContactStatus } from '../../api/types';
import { aContact } from '../../lists/testing/samples';
import { ACTIONS, type ActionName } from '../actions/actions';

export const ROLES: Record<'admin' | 'gestionnaire' | 'commercial' | 'architecte', Right[]> = {
  admin: ['read', 'see-all', 'sell', 'move-stage', 'manage', 'administer'],
  gestionnaire: ['read', 'see-all', 'sell', 'move-stage', 'manage'],
  commercial: ['read', 'see-all', 'sell', 'move-stage'],
  architecte: ['read', 'move-stage'],
};

export type Role = keyof typeof ROLES;

/** What the workflow allows, as contact-service has it. */
const ALLOWED: Record<ContactStatus, ActionName[]> = {
  qualifie: ['prise-de-besoin', 'mark-lost'],
  prise_de_besoin: ['acompte-recu', 'mark-lost'],
  acompte_recu: ['creer-opportunite', 'mark-lost'],
  client: ['mark-lost', 'new-project'],
  perdu: ['reactivate'],
};

const RIGHT: Record<ActionName, Right> = {
  'prise-de-besoin': 'sell',
  'acompte-recu': 'sell',
  'creer-opportunite': 'sell',
  'mark-lost': 'sell',
  reactivate: 'manage',
  'new-project': 'manage',
};

/** A contact as the service answers it to somebody of this role. */
export function contactFor(role: Role, status: ContactStatus, more: Partial<Contact> = {}): Contact {
  const actions = ACTIONS.map((name) => {
    if (!ROLES[role].includes(RIGHT[name])) return { name, allowed: false, reason: 'acces-refuse' };
    if (!ALLOWED[status].includes(name)) return { name, allowed: false, reason: 'action-refusee' };
    return { name, allowed: true };
  });
  return aContact({ status, actions, ...more });
}
