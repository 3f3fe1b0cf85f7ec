import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { OpportunityFilters } from './opportunities';
import type { Opportunity, PipelineStage, StageSummary } from './types';

type Pages = InfiniteData<{ data: Opportunity[]; nextCursor: string | null }>;

/**
 * Puts a changed opportunity wherever it is shown, so that nothing jumps until the lists are read anew; what is under way
 * meanwhile is of before the change and given up.
 */
export async function keepOpportunity(client: QueryClient, changed: Opportunity, before?: Opportunity) {
  await Promise.all(['opportunities', 'pipeline'].map((about) => client.cancelQueries({ queryKey: [about] })));
  client.setQueryData(['opportunity', changed.id], changed);
  const lists = client.getQueryCache().findAll({ queryKey: ['opportunities'], type: 'active' });
  for (const { queryKey } of lists) {
    const stages = (queryKey[1] as OpportunityFilters | undefined)?.pipelineStage;
    client.setQueryData<unknown>(queryKey, (list: unknown) => (isPages(list) ? placed(list, stages, changed) : list));
  }
  if (before) {
    client.setQueriesData<StageSummary[]>(
      { queryKey: ['pipeline'], type: 'active' },
      (summaries) => summaries && movedIn(summaries, before, changed.pipelineStage),
    );
  }
}

/** A list of some stages, or of all, with an opportunity where it now belongs: in its place, on top, or not at all. */
export function place(list: Opportunity[], stages: PipelineStage[] | undefined, one: Opportunity): Opportunity[] {
  if (stages && !stages.includes(one.pipelineStage)) return list.filter(({ id }) => id !== one.id);
  if (list.some(({ id }) => id === one.id)) return list.map((each) => (each.id === one.id ? one : each));
  return stages ? [one, ...list] : list;
}

/** What stands in each stage once an opportunity has moved. */
export function movedIn(summaries: StageSummary[], moved: Opportunity, to: PipelineStage): StageSummary[] {
  const sign = (stage: PipelineStage) => Number(stage === to) - Number(stage === moved.pipelineStage);
  return summaries.map((summary) => ({
    ...summary,
    count: summary.count + sign(summary.pipelineStage),
    amount: summary.amount + sign(summary.pipelineStage) * moved.montantEstime,
  }));
}

function placed(list: Pages, stages: PipelineStage[] | undefined, one: Opportunity): Pages {
  const at = Math.max(
    0,
    list.pages.findIndex((page) => page.data.some(({ id }) => id === one.id)),
  );
  return {
    ...list,
    pages: list.pages.map((page, index) => (index === at ? { ...page, data: place(page.data, stages, one) } : page)),
  };
}

function isPages(list: unknown): list is Pages {
  return typeof list === 'object' && list !== null && 'pages' in list;
}
