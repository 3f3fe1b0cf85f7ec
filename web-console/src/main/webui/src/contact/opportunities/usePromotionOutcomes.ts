import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { readAnew } from '../../api/contactCache';
import { isPending, useContactOpportunities } from '../../api/contactOpportunities';
import { toast, toastProblem } from '../../ui/toast';
import { DONE } from '../../words';

/** Says how a promotion ended that was pending when it was seen first. */
export function usePromotionOutcomes(contactId: string) {
  const client = useQueryClient();
  const opportunities = useContactOpportunities(contactId).data;
  const pending = useRef(new Set<string>());
  useEffect(() => {
    for (const opportunity of opportunities ?? []) {
      if (isPending(opportunity)) {
        pending.current.add(opportunity.id);
      } else if (pending.current.delete(opportunity.id)) {
        if (opportunity.promotion === 'confirmee') toast(DONE.opportunite);
        else toastProblem('Opportunité refusée', 'Le contact a été perdu avant qu’elle soit confirmée.');
        readAnew(client, contactId);
      }
    }
  }, [client, contactId, opportunities]);
}
