import { type Need, needInWords } from './need';

const NOTHING: Need = { typeBien: null, surface: '', budget: '', localisation: '', notes: '' };

describe('a need in words', () => {
  it('has one line for each answer, and the notes below', () => {
    // Given
    const need: Need = {
      typeBien: 'villa',
      surface: '250',
      budget: '1 500 000',
      localisation: ' Rabat, Souissi ',
      notes: 'Piscine.\nLivraison au printemps.',
    };
    // When
    const words = needInWords(need);
    // Then
    expect(words?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'Type de bien : Villa\nSurface : 250 m²\nBudget : 1 500 000,00 MAD\nLocalisation : Rabat, Souissi\n\n' +
        'Piscine.\nLivraison au printemps.',
    );
  });

  it('keeps what is no number as it was typed', () => {
    expect(needInWords({ ...NOTHING, surface: '200 à 250 m²', budget: 'à préciser' })).toBe(
      'Surface : 200 à 250 m²\nBudget : à préciser',
    );
  });

  it('is nothing if nothing was said', () => {
    expect(needInWords({ ...NOTHING, notes: '  ' })).toBeNull();
  });
});
