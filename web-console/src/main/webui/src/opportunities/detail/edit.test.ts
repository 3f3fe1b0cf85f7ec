import { anOpportunity } from '../../lists/testing/samples';
import { differences, patchOf, validate, valuesOf } from './edit';

const before = anOpportunity({ titre: 'Villa', montantEstime: 1000, version: 1 });
const nobody = () => '–';

describe('what is sent of an edit', () => {
  it('is nothing when nothing was changed', () => {
    // When
    const patch = patchOf(valuesOf(before), before);
    // Then
    expect(patch).toEqual({});
  });

  it('is what was changed, and null where something was emptied', () => {
    // When
    const patch = patchOf({ ...valuesOf(before), titre: ' ', montantEstime: 2500.5 }, before);
    // Then
    expect(patch).toEqual({ titre: null, montantEstime: 2500.5 });
  });
});

describe('a version that somebody else has saved', () => {
  it('contradicts where both have written into the same field', () => {
    // When
    const found = differences({ titre: 'Riad' }, before, { ...before, titre: 'Maison' }, nobody);
    // Then
    expect(found).toEqual([{ label: 'Titre', mine: 'Riad', theirs: 'Maison' }]);
  });

  it('does not contradict where it changed other fields, or the same one in the same way', () => {
    // When
    const found = differences(
      { titre: 'Riad', montantEstime: 5 },
      before,
      { ...before, montantEstime: 5, pipelineStage: 'devis' },
      nobody,
    );
    // Then
    expect(found).toEqual([]);
  });
});

describe('the fields', () => {
  it.each([
    ['', 'Le montant estimé est requis'],
    [0, 'Le montant doit être positif'],
    [-5, 'Le montant doit être positif'],
    [0.01, null],
  ])('an amount of %j: %s', (amount, words) => {
    expect(validate.montantEstime(amount)).toBe(words);
  });

  it('a description of spaces is none', () => {
    expect(validate.description('  ')).toBe('La description est requise');
  });
});
