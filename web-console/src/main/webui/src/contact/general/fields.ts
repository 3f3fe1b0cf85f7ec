import type { Contact, ContactPatch } from '../../api/types';
import { FIELD, options, SOURCE, TAG, TYPE_BIEN } from '../../words';

/** What can be corrected of a contact, in the order of the screen. */
export const FIELDS = [
  'nom',
  'telephone',
  'email',
  'ville',
  'adresse',
  'typeBien',
  'source',
  'architecteId',
  'tag',
  'notes',
] as const;

export type FieldName = (typeof FIELDS)[number];

interface FieldSpec {
  label: string;
  /** With its article, as one says it in a sentence. */
  named: string;
  /** What is said when it is left empty; what may be empty says nothing. */
  required?: string;
}

export const SPECS: Record<FieldName, FieldSpec> = {
  nom: { label: 'Nom', named: 'le nom', required: FIELD.nom },
  telephone: { label: 'Téléphone', named: 'le téléphone', required: FIELD.telephone },
  email: { label: 'E-mail', named: 'l’e-mail' },
  ville: { label: 'Ville', named: 'la ville' },
  adresse: { label: 'Adresse', named: 'l’adresse' },
  typeBien: { label: 'Type de bien', named: 'le type de bien' },
  source: { label: 'Source', named: 'la source' },
  architecteId: { label: 'Architecte', named: 'l’architecte' },
  tag: { label: 'Tag', named: 'le tag', required: 'Le tag est requis' },
  notes: { label: 'Notes', named: 'les notes' },
};

/** What a field may be; a tag becomes client by a promotion only. */
export const CHOICES = {
  typeBien: options(TYPE_BIEN),
  source: options(SOURCE),
  tag: options(TAG, ['prospect', 'vip', 'archive']),
};

export function fieldOf(contact: Contact, name: FieldName): string {
  return contact[name] ?? '';
}

export function patchOf(name: FieldName, value: string): ContactPatch {
  return { [name]: value.trim() || null };
}

/** The words for a value: of a code its label, of an architect the name. */
export function inWords(name: FieldName, value: string, architect: (id: string) => string): string {
  switch (name) {
    case 'typeBien':
    case 'source':
    case 'tag':
      return CHOICE_WORDS[name][value] ?? value;
    case 'architecteId':
      return value && architect(value);
    case 'nom':
    case 'telephone':
    case 'email':
    case 'ville':
    case 'adresse':
    case 'notes':
      return value;
  }
}

const CHOICE_WORDS: Record<keyof typeof CHOICES, Record<string, string>> = {
  typeBien: TYPE_BIEN,
  source: SOURCE,
  tag: TAG,
};
