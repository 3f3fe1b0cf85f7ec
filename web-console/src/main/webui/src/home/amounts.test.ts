import type { PipelineStage, StageSummary } from '../api/types';
import { totalsOf } from './amounts';

const stage = (pipelineStage: PipelineStage, count: number, amount: number): StageSummary => ({
  pipelineStage,
  count,
  amount,
  medianAgeDays: null,
});

describe('the totals of the pipeline', () => {
  it('tell what is open from what is decided', () => {
    // When
    const totals = totalsOf([
      stage('acompte_recu', 1, 100),
      stage('etude', 2, 200),
      stage('devis', 3, 300.5),
      stage('gagnee', 3, 900),
      stage('perdue', 1, 50),
    ]);
    // Then
    expect(totals).toEqual({ open: { count: 6, amount: 600.5 }, won: { count: 3, amount: 900 }, winRate: 0.75 });
  });

  it('know no rate of success while nothing is decided', () => {
    // When
    const { winRate } = totalsOf([stage('etude', 2, 200)]);
    // Then
    expect(winRate).toBeUndefined();
  });
});
