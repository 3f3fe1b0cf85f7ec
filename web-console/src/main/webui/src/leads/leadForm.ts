import type { Lead, LeadFields, LeadPatch, Priorite, Source, Statut, TypeBien } from '../api/types';
import { given, typed } from '../lists/form';
import type { Difference } from '../ui/Conflict';
import { FIELD, PRIORITE, SOURCE, STATUT, TYPE_BIEN } from '../words';

/** What stands in the form of a lead; in the order of the screen. */
export interface LeadValues extends Record<string, unknown> {
  nom: string;
  telephone: string;
  email: string;
  ville: string;
  typeBien: TypeBien | null;
  source: Source | null;
  priorite: Priorite;
  statut: Statut;
  message: string;
}

export const NEW_LEAD: LeadValues = {
  nom: '',
  telephone: '',
  email: '',
  ville: '',
  typeBien: null,
  source: null,
  priorite: 'moyenne',
  statut: 'nouveau',
  message: '',
};

export const LEAD_FIELDS = Object.keys(NEW_LEAD);

export function leadValues(lead: Lead): LeadValues {
  const { nom, telephone, email, ville, typeBien, source, priorite, statut, message } = lead;
  return {
    nom,
    telephone,
    email: email ?? '',
    ville: ville ?? '',
    typeBien,
    source,
    priorite,
    statut,
    message: message ?? '',
  };
}

export function validateLead({ nom, telephone }: LeadValues) {
  return {
    nom: typed(nom) ? null : FIELD.nom,
    telephone: typed(telephone) ? null : FIELD.telephone,
  };
}

/** What was typed, as the service writes it. */
function fields(values: LeadValues) {
  const { typeBien, source, priorite, statut } = values;
  return {
    nom: values.nom.trim(),
    telephone: values.telephone.trim(),
    email: typed(values.email),
    ville: typed(values.ville),
    typeBien,
    source,
    priorite,
    statut,
    message: typed(values.message),
  };
}

/** What is sent for a new lead; what was left empty is left out. */
export function leadFields(values: LeadValues): LeadFields {
  return given(fields(values));
}

/** Only what is another than in the lead as it is kept; a converted one keeps its status. */
export function leadPatch(values: LeadValues, lead: Lead): LeadPatch {
  const changed = Object.entries(fields(values)).filter(([field, value]) => value !== lead[field as keyof Lead]);
  const { statut, ...patch }: LeadPatch = Object.fromEntries(changed);
  return statut && !lead.contactId ? { ...patch, statut } : patch;
}

/** What differs between what was typed and the lead as it is kept, in words. */
export function leadDifferences(values: LeadValues, lead: Lead): Difference[] {
  const patch = leadPatch(values, lead);
  const mine = inWords(values);
  const theirs = inWords(leadValues(lead));
  return (Object.keys(LABELS) as (keyof typeof LABELS)[])
    .filter((field) => field in patch)
    .map((field) => ({ label: LABELS[field], mine: mine[field], theirs: theirs[field] }));
}

export const LABELS = {
  nom: 'Nom',
  telephone: 'Téléphone',
  email: 'E-mail',
  ville: 'Ville',
  typeBien: 'Type de bien',
  source: 'Source',
  priorite: 'Priorité',
  statut: 'Statut',
  message: 'Message',
} as const;

function inWords(values: LeadValues): Record<keyof typeof LABELS, string> {
  const { typeBien, source } = values;
  return {
    ...values,
    typeBien: typeBien ? TYPE_BIEN[typeBien] : '',
    source: source ? SOURCE[source] : '',
    priorite: PRIORITE[values.priorite],
    statut: STATUT[values.statut],
  };
}
