import { useState } from 'react';
import { useArchitectNames } from '../../api/architects';
import { useOpportunity, useReviseOpportunity } from '../../api/opportunities';
import { isStale } from '../../api/problem';
import type { Opportunity, OpportunityPatch } from '../../api/types';
import { toast } from '../../ui/toast';
import { DONE } from '../../words';
import { differences, patchOf, type Values } from './edit';

interface Contest {
  patch: OpportunityPatch;
  before: Opportunity;
  now: Opportunity;
}

/**
 * Saves what was typed over the version that was read. What somebody else saved meanwhile in other fields stays; where both
 * wrote into the same one, the person at the screen is asked.
 */
export function useEdit(opportunity: Opportunity, onDone: () => void, onRefused: (error: unknown) => void) {
  const [read, setRead] = useState(opportunity);
  const [contest, setContest] = useState<Contest>();
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const { refetch } = useOpportunity(opportunity.id);
  const { mutateAsync: revise } = useReviseOpportunity(opportunity.id);
  const architect = useArchitectNames();

  const send = async (patch: OpportunityPatch, before: Opportunity): Promise<void> => {
    try {
      await revise({ version: before.version, patch });
      toast(DONE.modifications);
      onDone();
    } catch (error) {
      const now = isStale(error) ? (await refetch()).data : undefined;
      if (now && now.version !== before.version) await compare({ patch, before, now });
      else refuse(error);
    }
  };

  const compare = async ({ patch, before, now }: Contest): Promise<void> => {
    if (differences(patch, before, now, architect).length === 0) return send(patch, now);
    setContest({ patch, before, now });
  };

  const refuse = (error: unknown) => {
    setRefusal(error);
    onRefused(error);
  };

  const start = async (patch: OpportunityPatch, before: Opportunity) => {
    if (Object.keys(patch).length === 0) return onDone();
    setSaving(true);
    setContest(undefined);
    setRefusal(undefined);
    await send(patch, before).finally(() => setSaving(false));
  };

  return {
    save: (values: Values) => start(patchOf(values, read), read),
    conflict: contest && {
      differences: differences(contest.patch, contest.before, contest.now, architect),
      onKeepMine: () => {
        setRead(contest.now);
        void start(contest.patch, contest.now);
      },
      onTakeTheirs: onDone,
    },
    isSaving,
    refusal,
  };
}
