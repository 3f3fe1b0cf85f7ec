import { Anchor } from '@mantine/core';
import type { Lead } from '../api/types';

interface Props {
  lead: Lead;
  onEdit: (lead: Lead) => void;
}

/** The id of the element that names a lead, for what stands beside it. */
export function nameId(lead: Lead): string {
  return `lead-${lead.id}`;
}

/** Opens the whole lead. */
export function LeadName({ lead, onEdit }: Props) {
  return (
    <Anchor
      component="button"
      type="button"
      id={nameId(lead)}
      fw={600}
      size="sm"
      ta="left"
      aria-haspopup="dialog"
      onClick={() => onEdit(lead)}
    >
      {lead.nom}
    </Anchor>
  );
}
