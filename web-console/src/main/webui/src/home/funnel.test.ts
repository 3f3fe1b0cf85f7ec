import { ratesOf } from './funnel';

describe('the rates of the funnel', () => {
  it('are of the step before and of the first', () => {
    // When
    const rates = ratesOf([
      { step: 'leads', count: 200 },
      { step: 'contacts', count: 100 },
      { step: 'prise_de_besoin', count: 50 },
      { step: 'acompte_recu', count: 20 },
      { step: 'client', count: 10 },
    ]);
    // Then
    expect(rates.map(({ ofBefore, ofFirst }) => [ofBefore, ofFirst])).toEqual([
      [undefined, undefined],
      [0.5, 0.5],
      [0.5, 0.25],
      [0.4, 0.1],
      [0.5, 0.05],
    ]);
  });

  it('are unknown where nobody was before', () => {
    // When
    const rates = ratesOf([
      { step: 'leads', count: 0 },
      { step: 'contacts', count: 3 },
      { step: 'prise_de_besoin', count: 0 },
      { step: 'acompte_recu', count: 0 },
      { step: 'client', count: 0 },
    ]);
    // Then
    expect(rates.map(({ ofBefore }) => ofBefore)).toEqual([undefined, undefined, 0, undefined, undefined]);
    expect(rates.map(({ ofFirst }) => ofFirst)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('count a step that is not told of as nobody, and keep the order', () => {
    // When
    const rates = ratesOf([
      { step: 'client', count: 1 },
      { step: 'leads', count: 4 },
    ]);
    // Then
    expect(rates.map(({ step, count }) => [step, count])).toEqual([
      ['leads', 4],
      ['contacts', 0],
      ['prise_de_besoin', 0],
      ['acompte_recu', 0],
      ['client', 1],
    ]);
    expect(rates.at(-1)).toMatchObject({ ofBefore: undefined, ofFirst: 0.25 });
  });
});
