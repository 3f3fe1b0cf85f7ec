import type { Contact, ContactStatus } from '../../api/types';
import { FakeServices, page } from '../../lists/testing/FakeServices';
import { openAt } from '../../lists/testing/openAt';
import { ContactPage } from '../ContactPage';
import { contactSearch } from '../search';
import { contactFor, ROLES, type Role } from './contacts';

/** Opens the page of a contact for somebody of this role; what the service keeps can be changed behind its back. */
export function openContact(role: Role, status: ContactStatus, more: Partial<Contact> = {}, search = '') {
  const kept = { contact: contactFor(role, status, more) };
  const path = `/api/contacts/${kept.contact.id}`;
  const services = new FakeServices()
    .on(`GET ${path}`, () => ({ body: kept.contact }))
    .on(`GET ${path}/opportunities`, () => ({ body: page([]) }))
    .on(`GET ${path}/payments`, () => ({ body: page([]) }))
    .on(`GET ${path}/timeline`, () => ({ body: page([]) }));
  const where = { path: '/contacts/$contactId', component: ContactPage, validateSearch: contactSearch };
  const { router } = openAt(`/contacts/${kept.contact.id}${search}`, where, services, ROLES[role]);
  return { services, router, kept, path };
}
