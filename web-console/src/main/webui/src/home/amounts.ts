import type { PipelineStage, StageSummary } from '../api/types';

const OPEN: PipelineStage[] = ['acompte_recu', 'etude', 'devis'];

interface Total {
  count: number;
  amount: number;
}

export interface Totals {
  open: Total;
  won: Total;
  /** Of those that are decided, by number; unknown while none is. */
  winRate: number | undefined;
}

/** What the pipeline is worth as a whole. */
export function totalsOf(summaries: StageSummary[]): Totals {
  const sum = (stages: PipelineStage[]): Total =>
    summaries
      .filter(({ pipelineStage }) => stages.includes(pipelineStage))
      .reduce((total, { count, amount }) => ({ count: total.count + count, amount: total.amount + amount }), {
        count: 0,
        amount: 0,
      });
  const won = sum(['gagnee']);
  const decided = won.count + sum(['perdue']).count;
  return { open: sum(OPEN), won, winRate: decided ? won.count / decided : undefined };
}
