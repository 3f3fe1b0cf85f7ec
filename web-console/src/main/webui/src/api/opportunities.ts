import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { rowsOf } from '../lists/rows';
import { dataOf, ifMatch, opportunityApi } from './client';
import { keepOpportunity } from './opportunityCache';
import type { Opportunity, OpportunityPatch, PipelineStage, Raison, TypeBien } from './types';

/** Which opportunities a list shows; what is not said lets all through. */
export interface OpportunityFilters {
  pipelineStage?: PipelineStage[];
  architecteId?: string[];
  ville?: string[];
  typeBien?: TypeBien[];
  q?: string;
  sort?: 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt' | 'nom' | '-nom';
}

/** Where an opportunity shall go; lost, it needs a reason. */
export interface Move {
  opportunity: Opportunity;
  to: PipelineStage;
  raison?: Raison;
  commentaire?: string;
}

/** A list of opportunities, read page by page. */
export function useOpportunities(filters: OpportunityFilters) {
  return useInfiniteQuery({
    queryKey: ['opportunities', filters],
    queryFn: ({ pageParam: cursor, signal }) =>
      dataOf(opportunityApi.GET('/api/opportunities', { params: { query: { ...filters, cursor } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }) => rowsOf(pages),
  });
}

export function useOpportunity(id: string) {
  return useQuery({
    queryKey: ['opportunity', id],
    queryFn: () => dataOf(opportunityApi.GET('/api/opportunities/{id}', { params: { path: { id } } })),
  });
}

/** The way an opportunity has gone, from the beginning on. */
export function useHistory(id: string) {
  return useQuery({
    queryKey: ['history', id],
    queryFn: async () => {
      const page = await dataOf(opportunityApi.GET('/api/opportunities/{id}/history', { params: { path: { id } } }));
      return page.data;
    },
  });
}

/** Corrects an opportunity as it stood in the version that one has seen. */
export function useReviseOpportunity(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, patch }: { version: number; patch: OpportunityPatch }) => revise(id, version, patch),
    onSuccess: (opportunity) => keepOpportunity(client, opportunity),
    onSettled: () => {
      for (const key of ['opportunities', 'pipeline', 'opportunity', 'contact-opportunities']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    },
  });
}

/** Moves an opportunity along the pipeline. */
export function useMoveOpportunity() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ opportunity, to, raison, commentaire }: Move) =>
      revise(opportunity.id, opportunity.version, { pipelineStage: to, raison, commentaire }),
    onSuccess: (moved, { opportunity }) => keepOpportunity(client, moved, opportunity),
    onSettled: (_, __, { opportunity }) => {
      for (const key of [
        ['opportunities'],
        ['pipeline'],
        ['opportunity', opportunity.id],
        ['history', opportunity.id],
      ]) {
        void client.invalidateQueries({ queryKey: key });
      }
      void client.invalidateQueries({ queryKey: ['contact-opportunities', opportunity.contactId] });
    },
  });
}

function revise(id: string, version: number, patch: OpportunityPatch) {
  return dataOf(
    opportunityApi.PATCH('/api/opportunities/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: patch,
    }),
  );
}
