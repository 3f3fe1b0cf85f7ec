import type { Contact, NewOpportunity } from '../../api/types';
import { given, typed } from '../../lists/form';
import { FIELD } from '../../words';
import { amountError, amountOf } from '../amount';

/** An opportunity as it stands in the form, in the order of the screen. */
export interface Draft {
  titre: string;
  description: string;
  montantEstime: string;
  architecteId: string | null;
  dateClotureAttendue: string;
}

export const DRAFT_FIELDS = ['titre', 'description', 'montantEstime', 'architecteId', 'dateClotureAttendue'];

export function emptyDraft({ architecteId }: Contact): Draft {
  return { titre: '', description: '', montantEstime: '', architecteId, dateClotureAttendue: '' };
}

export function draftErrors({ description, montantEstime }: Draft) {
  return {
    description: typed(description) ? null : FIELD.description,
    montantEstime: amountError(montantEstime, FIELD.montantEstime),
  };
}

/** What is sent; undefined as long as the amount cannot be read. */
export function opportunityOf(draft: Draft): NewOpportunity | undefined {
  const montantEstime = amountOf(draft.montantEstime);
  if (montantEstime === undefined) return undefined;
  const more = {
    titre: typed(draft.titre),
    architecteId: draft.architecteId,
    dateClotureAttendue: typed(draft.dateClotureAttendue),
  };
  return { description: draft.description.trim(), montantEstime, ...given(more) };
}
