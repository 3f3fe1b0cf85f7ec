import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { contactApi, dataOf, ifMatch } from './client';
import { keepContact } from './contactCache';
import { useIntention } from './intention';
import { isStale } from './problem';
import type { AcompteRecu, Contact, ContactPatch, MarkLost } from './types';

/** Everything about one contact, and what may be done with it. */
export function useContact(id: string) {
  return useQuery({ queryKey: ['contact', id], queryFn: () => showContact(id) });
}

export function usePriseDeBesoin(id: string) {
  return useAct(id, (path, header, body: { notes: string | null }) =>
    contactApi.POST('/api/contacts/{id}/prise-de-besoin', { params: { path, header }, body }),
  );
}

export function useAcompteRecu(id: string) {
  return useAct(id, (path, header, body: AcompteRecu) =>
    contactApi.POST('/api/contacts/{id}/acompte-recu', { params: { path, header }, body }),
  );
}

export function useMarkLost(id: string) {
  return useAct(id, (path, header, body: MarkLost) =>
    contactApi.POST('/api/contacts/{id}/mark-lost', { params: { path, header }, body }),
  );
}

export function useReactivate(id: string) {
  return useAct(id, (path, header) =>
    contactApi.POST('/api/contacts/{id}/reactivate', { params: { path, header }, body: {} }),
  );
}

export function useNewProject(id: string) {
  return useAct(id, (path, header) =>
    contactApi.POST('/api/contacts/{id}/new-project', { params: { path, header }, body: {} }),
  );
}

/** The contact as saved, or what somebody else saved first. */
export type ContactRevision = { saved: Contact } | { theirs: Contact };

/** Corrects what describes a contact, as long as it is still the version that was seen. */
export function useReviseContact(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, patch }: { version: number; patch: ContactPatch }): Promise<ContactRevision> => {
      const params = { path: { id }, header: ifMatch(version) };
      try {
        return { saved: await dataOf(contactApi.PATCH('/api/contacts/{id}', { params, body: patch })) };
      } catch (refusal) {
        if (!isStale(refusal)) throw refusal;
        return { theirs: await showContact(id) };
      }
    },
    onSuccess: (revision) => keepContact(client, 'saved' in revision ? revision.saved : revision.theirs),
  });
}

type Sent = Parameters<typeof dataOf<Contact>>[0];
type Act<B> = (path: { id: string }, header: { 'Idempotency-Key': string }, body: B) => Sent;

/** An action of the workflow; all of them answer the contact as it is then. */
function useAct<B = void>(id: string, send: Act<B>) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (body: B) => dataOf(send({ id }, intention(body), body)),
    onSuccess: (contact) => keepContact(client, contact),
  });
}

function showContact(id: string) {
  return dataOf(contactApi.GET('/api/contacts/{id}', { params: { path: { id } } }));
}
