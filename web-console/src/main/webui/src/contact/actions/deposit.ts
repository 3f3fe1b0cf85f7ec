import type { AcompteRecu, Methode } from '../../api/types';
import { given, typed } from '../../lists/form';
import { FIELD } from '../../words';
import { amountError, amountOf } from '../amount';
import { today } from '../today';

/** A deposit as it stands in the form, in the order of the screen. */
export interface DepositValues {
  montant: string;
  methode: Methode | null;
  date: string;
  reference: string;
  description: string;
}

export const DEPOSIT_FIELDS = ['montant', 'methode', 'date', 'reference', 'description'];

export function noDeposit(): DepositValues {
  return { montant: '', methode: null, date: today(), reference: '', description: '' };
}

export function depositErrors({ montant, methode, date }: DepositValues) {
  return {
    montant: amountError(montant, FIELD.montant),
    methode: methode ? null : FIELD.methode,
    date: date > today() ? 'La date ne peut pas être dans le futur' : null,
  };
}

/** What is sent; undefined as long as something that is required is missing. */
export function depositOf({ montant, methode, date, reference, description }: DepositValues): AcompteRecu | undefined {
  const amount = amountOf(montant);
  if (amount === undefined || !methode) return undefined;
  const more = { date: typed(date), reference: typed(reference), description: typed(description) };
  return { montant: amount, methode, ...given(more) };
}
