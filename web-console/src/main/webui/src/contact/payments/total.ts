import type { Payment } from '../../api/types';

/** How much was paid in all, added in centimes so that nothing is lost. */
export function totalOf(payments: Pick<Payment, 'montant'>[]): number {
  return payments.reduce((sum, { montant }) => sum + Math.round(montant * 100), 0) / 100;
}
