import type { Move } from '../api/opportunities';
import { movedIn, place } from '../api/opportunityCache';
import type { Opportunity, PipelineStage, StageSummary } from '../api/types';

/** Whether an opportunity may go to a stage; the service's word, as its answers give it. */
export function accepts(opportunity: Opportunity, stage: PipelineStage): boolean {
  return opportunity.promotion !== 'en_attente' && opportunity.allowedStages.includes(stage);
}

export function mayMove(opportunity: Opportunity): boolean {
  return opportunity.promotion !== 'en_attente' && opportunity.allowedStages.length > 0;
}

/** A list as it will be when the moves under way have succeeded. */
export function listAfter(list: Opportunity[], stages: PipelineStage[] | undefined, moves: Move[]): Opportunity[] {
  return moves.reduce((before, move) => place(before, stages, arrived(move)), list);
}

export function pipelineAfter(summaries: StageSummary[], moves: Move[]): StageSummary[] {
  return moves.reduce((before, { opportunity, to }) => movedIn(before, opportunity, to), summaries);
}

function arrived({ opportunity, to }: Move): Opportunity {
  return { ...opportunity, pipelineStage: to };
}
