import { FIELD } from '../words';
import { amountError, amountOf, tidyAmount } from './amount';

describe('an amount as somebody types it', () => {
  it.each([
    ['12500', 12_500],
    ['12 500,00', 12_500],
    ['12\u202f500,00\u00a0MAD', 12_500],
    ['12.500,50', 12_500.5],
    ['12.500', 12_500],
    ['1.234.567,89', 1_234_567.89],
    ['12500.5', 12_500.5],
    ['0,01', 0.01],
    ['999 999 999 999,99', 999_999_999_999.99],
  ])('reads « %s » as %d', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
    expect(amountError(text, FIELD.montant)).toBeNull();
  });

  it.each([
    ['', FIELD.montant],
    ['   ', FIELD.montant],
    ['0', FIELD.montantPositif],
    ['0,00', FIELD.montantPositif],
    ['-5', FIELD.montantPositif],
    ['12,345', 'Deux décimales au plus'],
    ['12500.000', 'Deux décimales au plus'],
    ['douze mille', 'Écrivez un montant comme 12 500,00'],
    ['12.50.00', 'Écrivez un montant comme 12 500,00'],
    ['1e6', 'Écrivez un montant comme 12 500,00'],
    ['1 000 000 000 000', 'Le montant est trop grand'],
  ])('says what is wrong with « %s »', (text, words) => {
    expect(amountError(text, FIELD.montant)).toBe(words);
  });

  it('is written as it was understood', () => {
    expect(tidyAmount('12500')).toBe('12 500,00');
    expect(tidyAmount('12.500,5')).toBe('12 500,50');
    expect(tidyAmount('douze mille')).toBe('douze mille');
  });
});
