import { useState } from 'react';
import { useArchitectNames } from '../../api/architects';
import { useOpportunity, useReviseOpportunity } from '../../api/opportunities';
import { isStale } from '../../api/problem';
import type { Opportunity, OpportunityPatch } from '../../api/types';
import { toast } from '../../ui/toast';
import { DONE } from '../../words';
import { differences, patchOf, type Values } from './edit';

/**
 * Saves what was typed over the version that was read. What somebody else saved meanwhile in other fields stays; where both
 * wrote into the same one, the person at the screen is asked.
 */
export function useEdit(opportunity: Opportunity, onDone: () => void, onRefused: (error: unknown) => void) {
  const [before, setBefore] = useState(opportunity);
  const [conflict, setConflict] = useState<{ patch: OpportunityPatch; now: Opportunity }>();
  const current = useOpportunity(opportunity.id);
  const revise = useReviseOpportunity(opportunity.id);
  const architect = useArchitectNames();

  const send = async (patch: OpportunityPatch, version: number) => {
    if (Object.keys(patch).length === 0) return onDone();
    try {
      await revise.mutateAsync({ version, patch });
      toast(DONE.modifications);
      onDone();
    } catch (error) {
      if (isStale(error)) await compare(patch);
      else onRefused(error);
    }
  };

  const compare = async (patch: OpportunityPatch): Promise<void> => {
    const { data: now } = await current.refetch();
    if (!now) return;
    if (differences(patch, before, now, architect).length === 0) return send(patch, now.version);
    setConflict({ patch, now });
  };

  return {
    save: (values: Values) => {
      setConflict(undefined);
      return send(patchOf(values, before), before.version);
    },
    conflict: conflict && {
      differences: differences(conflict.patch, before, conflict.now, architect),
      onKeepMine: () => {
        setBefore(conflict.now);
        setConflict(undefined);
        void send(conflict.patch, conflict.now.version);
      },
      onTakeTheirs: onDone,
    },
    isSaving: revise.isPending || current.isRefetching,
    refusal: isStale(revise.error) ? undefined : revise.error,
  };
}
