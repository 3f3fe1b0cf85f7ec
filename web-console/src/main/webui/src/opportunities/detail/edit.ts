import type { Opportunity, OpportunityPatch, TypeBien } from '../../api/types';
import { day, money } from '../../format';
import type { Difference } from '../../ui/Conflict';
import { FIELD, TYPE_BIEN } from '../../words';

/** What the form holds. */
export interface Values {
  titre: string;
  type: TypeBien | null;
  description: string;
  montantEstime: number | string;
  architecteId: string | null;
  dateClotureAttendue: string;
}

export const FIELDS = ['titre', 'type', 'description', 'montantEstime', 'architecteId', 'dateClotureAttendue'] as const;
type Field = (typeof FIELDS)[number];

export const LABELS: Record<Field, string> = {
  titre: 'Titre',
  type: 'Type de projet',
  description: 'Description',
  montantEstime: 'Montant estimé (MAD)',
  architecteId: 'Architecte',
  dateClotureAttendue: 'Clôture attendue',
};

export function valuesOf(opportunity: Opportunity): Values {
  return {
    titre: opportunity.titre ?? '',
    type: opportunity.type,
    description: opportunity.description,
    montantEstime: opportunity.montantEstime,
    architecteId: opportunity.architecteId,
    dateClotureAttendue: opportunity.dateClotureAttendue ?? '',
  };
}

export const validate = {
  description: (text: string) => (text.trim() ? null : FIELD.description),
  montantEstime: (amount: number | string) => {
    if (amount === '') return FIELD.montantEstime;
    return Number(amount) > 0 ? null : FIELD.montantPositif;
  },
};

/** What was changed, as it is sent. */
export function patchOf(values: Values, before: Opportunity): OpportunityPatch {
  const written: Required<Pick<OpportunityPatch, Field>> = {
    titre: values.titre.trim() || null,
    type: values.type,
    description: values.description.trim(),
    montantEstime: Number(values.montantEstime),
    architecteId: values.architecteId,
    dateClotureAttendue: values.dateClotureAttendue || null,
  };
  return Object.fromEntries(
    FIELDS.filter((name) => written[name] !== before[name]).map((name) => [name, written[name]]),
  );
}

/** The fields that both have changed since, each in its own way. */
export function differences(
  patch: OpportunityPatch,
  before: Opportunity,
  now: Opportunity,
  architect: (id: string | null) => string,
): Difference[] {
  const isContested = (name: Field) => name in patch && now[name] !== before[name] && now[name] !== patch[name];
  return FIELDS.filter(isContested).map((name) => ({
    label: LABELS[name],
    mine: words(name, patch, architect),
    theirs: words(name, now, architect),
  }));
}

function words(name: Field, from: OpportunityPatch | Opportunity, architect: (id: string | null) => string): string {
  switch (name) {
    case 'titre':
    case 'description':
      return from[name] ?? '';
    case 'type':
      return from.type ? TYPE_BIEN[from.type] : '';
    case 'montantEstime':
      return from.montantEstime === undefined ? '' : money(from.montantEstime);
    case 'architecteId':
      return from.architecteId ? architect(from.architecteId) : '';
    case 'dateClotureAttendue':
      return from.dateClotureAttendue ? day(from.dateClotureAttendue) : '';
  }
}
