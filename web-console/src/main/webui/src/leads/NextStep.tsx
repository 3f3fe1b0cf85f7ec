import { Button } from '@mantine/core';
import type { Lead } from '../api/types';
import { ButtonLink } from '../ui/links';
import { nameId } from './LeadName';

interface Props {
  lead: Lead;
  onConvert: (lead: Lead) => void;
}

/** A lead is converted once; from then on its contact is where the work goes on. */
export function NextStep({ lead, onConvert }: Props) {
  if (lead.contactId) {
    return (
      <ButtonLink
        to="/contacts/$contactId"
        params={{ contactId: lead.contactId }}
        variant="subtle"
        size="compact-sm"
        aria-describedby={nameId(lead)}
      >
        Voir le contact
      </ButtonLink>
    );
  }
  return (
    <Button variant="subtle" size="compact-sm" aria-describedby={nameId(lead)} onClick={() => onConvert(lead)}>
      Convertir en contact
    </Button>
  );
}
