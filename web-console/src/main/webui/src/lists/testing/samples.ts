import type { Contact, Lead, Opportunity } from '../../api/types';

const NOW = '2026-03-02T09:15:00Z';

export function id(n: number): string {
  return `0192f3a4-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

export function aLead(more: Partial<Lead> = {}): Lead {
  return {
    id: id(1),
    nom: 'Salma Bennani',
    telephone: '+212661234567',
    email: null,
    ville: 'Casablanca',
    typeBien: 'villa',
    message: 'Souhaite rénover la villa familiale.',
    source: 'instagram',
    priorite: 'haute',
    statut: 'nouveau',
    contactId: null,
    version: 3,
    createdAt: NOW,
    createdBy: 'amina',
    updatedAt: NOW,
    ...more,
  };
}

export function aContact(more: Partial<Contact> = {}): Contact {
  return {
    id: id(2),
    nom: 'Karim Idrissi',
    telephone: '+212662345678',
    email: null,
    ville: 'Rabat',
    adresse: null,
    typeBien: 'riad',
    source: 'magasin',
    architecteId: null,
    notes: null,
    tag: 'prospect',
    status: 'qualifie',
    lostFrom: null,
    clientSince: null,
    raison: null,
    leadId: null,
    version: 0,
    createdAt: NOW,
    createdBy: 'amina',
    updatedAt: NOW,
    actions: [],
    ...more,
  };
}

export function anOpportunity(more: Partial<Opportunity> = {}): Opportunity {
  return {
    id: id(3),
    contactId: id(2),
    unlockId: id(4),
    contact: { nom: 'Karim Idrissi', telephone: '+212662345678', ville: 'Rabat', typeBien: 'riad' },
    titre: null,
    type: null,
    description: 'Rénovation du riad',
    montantEstime: 250_000,
    devise: 'MAD',
    architecteId: null,
    dateClotureAttendue: null,
    pipelineStage: 'etude',
    allowedStages: [],
    raison: null,
    commentaire: null,
    promotion: 'confirmee',
    version: 0,
    createdAt: NOW,
    createdBy: 'amina',
    updatedAt: NOW,
    ...more,
  };
}
