import type { PipelineStage, Promotion, StageSummary } from '../api/types';
import { anOpportunity, id } from '../lists/testing/samples';
import { STAGE } from '../words';
import { accepts, listAfter, mayMove, pipelineAfter } from './moves';

const STAGES = Object.keys(STAGE) as PipelineStage[];

describe('where a card may go', () => {
  it.each<[PipelineStage, PipelineStage[]]>([
    ['acompte_recu', ['etude', 'perdue']],
    ['etude', ['acompte_recu', 'devis', 'perdue']],
    ['devis', ['etude', 'gagnee', 'perdue']],
    ['gagnee', []],
    ['perdue', ['devis']],
  ])('from %s only the columns that the service allows accept it', (pipelineStage, allowedStages) => {
    // Given
    const opportunity = anOpportunity({ pipelineStage, allowedStages });
    // When
    const open = STAGES.filter((stage) => accepts(opportunity, stage));
    // Then
    expect(open).toEqual(allowedStages.toSorted((a, b) => STAGES.indexOf(a) - STAGES.indexOf(b)));
    expect(mayMove(opportunity)).toBe(allowedStages.length > 0);
  });

  it.each<[Promotion, boolean]>([
    ['en_attente', false],
    ['confirmee', true],
  ])('whose promotion is %s: %s', (promotion, may) => {
    // Given
    const opportunity = anOpportunity({ promotion, allowedStages: ['etude'] });
    // When
    const answers = [mayMove(opportunity), accepts(opportunity, 'etude')];
    // Then
    expect(answers).toEqual([may, may]);
  });
});

describe('moves under way', () => {
  const moving = anOpportunity({ id: id(1), pipelineStage: 'etude', montantEstime: 300 });
  const resting = anOpportunity({ id: id(2), pipelineStage: 'etude' });
  const move = { opportunity: moving, to: 'devis' as const };

  it('take the card out of its column', () => {
    // When
    const list = listAfter([moving, resting], ['etude'], [move]);
    // Then
    expect(list).toEqual([resting]);
  });

  it('put it on top of the other column, once', () => {
    // Given
    const there = anOpportunity({ id: id(3), pipelineStage: 'devis' });
    // When
    const list = listAfter([there], ['devis'], [move, move]);
    // Then
    expect(list).toEqual([{ ...moving, pipelineStage: 'devis' }, there]);
  });

  it('change its stage where it stands in a list of all stages', () => {
    // When
    const list = listAfter([resting, moving], undefined, [move]);
    // Then
    expect(list.map((each) => each.pipelineStage)).toEqual(['etude', 'devis']);
  });

  it('do not bring a card into a list of all stages where it was not', () => {
    // When
    const list = listAfter([resting], undefined, [move]);
    // Then
    expect(list).toEqual([resting]);
  });

  it('take count and amount along', () => {
    // Given
    const summary = (pipelineStage: PipelineStage, count: number, amount: number): StageSummary => ({
      pipelineStage,
      count,
      amount,
      medianAgeDays: 1,
    });
    // When
    const after = pipelineAfter([summary('etude', 2, 500), summary('devis', 0, 0), summary('gagnee', 1, 70)], [move]);
    // Then
    expect(after.map(({ count, amount }) => [count, amount])).toEqual([
      [1, 200],
      [1, 300],
      [1, 70],
    ]);
  });
});
