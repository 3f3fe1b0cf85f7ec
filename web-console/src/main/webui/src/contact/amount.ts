import { FIELD } from '../words';

/** Spaces of any kind, and the currency, say nothing about how much it is. */
const SILENT = /[\s\u00a0\u202f]|MAD$|DHS?$/gi;

/** Digits, in groups of three by points or not, and decimals after a comma or a point. */
const AMOUNT = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d*))?$/;

/** What the services can hold. */
const MOST_DIGITS = 12;

const WRITTEN = new Intl.NumberFormat('fr', { minimumFractionDigits: 2 });

/** How much « 12 500,00 » is, to the centime; undefined if it cannot be read. */
export function amountOf(text: string): number | undefined {
  const [, sign, digits = '', decimals = ''] = read(text) ?? [];
  if (digits === '' || decimals.length > 2) return undefined;
  return Number(`${sign}${digits.replaceAll('.', '')}.${decimals || '0'}`);
}

/** What is wrong with an amount as typed; null if nothing is. */
export function amountError(text: string, required: string): string | null {
  if (!text.trim()) return required;
  const [match, , digits = '', decimals = ''] = read(text) ?? [];
  if (match === undefined) return 'Écrivez un montant comme 12 500,00';
  if (decimals.length > 2) return 'Deux décimales au plus';
  if (digits.replaceAll('.', '').length > MOST_DIGITS) return 'Le montant est trop grand';
  return (amountOf(text) ?? 0) > 0 ? null : FIELD.montantPositif;
}

/** An amount as it was understood, in the way that it is written: « 12 500,00 ». */
export function tidyAmount(text: string): string {
  const amount = amountOf(text);
  return amount === undefined ? text : WRITTEN.format(amount).replaceAll(/[\s\u00a0\u202f]/g, ' ');
}

function read(text: string) {
  return AMOUNT.exec(text.replaceAll(SILENT, ''));
}
