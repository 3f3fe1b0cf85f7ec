import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type Revision, useReviseLead } from '../api/leads';
import type { Lead } from '../api/types';
import { showViolations } from '../lists/form';
import { LEAD_FIELDS, leadDifferences, leadPatch, leadValues, validateLead } from './leadForm';

/**
 * A lead being corrected: what was seen when the form opened stays what the change is made against, whatever is read in the
 * meantime; when somebody else saved first, both versions are kept until one is chosen.
 */
export function useLeadEditing(opened: Lead, onSaved: () => void) {
  const [seen, setSeen] = useState(opened);
  const [theirs, setTheirs] = useState<Lead>();
  const revise = useReviseLead(opened.id);
  const form = useForm({ initialValues: leadValues(opened), validate: validateLead });

  const answered = (revision: Revision) => {
    if ('saved' in revision || leadDifferences(form.getValues(), revision.theirs).length === 0) onSaved();
    else setTheirs(revision.theirs);
  };

  const saveOver = (base: Lead) => {
    const patch = leadPatch(form.getValues(), base);
    if (Object.keys(patch).length === 0) {
      onSaved();
      return;
    }
    revise.mutate(
      { version: base.version, patch },
      { onSuccess: answered, onError: (refusal) => showViolations(form, LEAD_FIELDS, refusal) },
    );
  };

  const takeTheirs = (latest: Lead) => {
    form.setValues(leadValues(latest));
    form.clearErrors();
    setSeen(latest);
    setTheirs(undefined);
  };

  return { form, seen: theirs ?? seen, theirs, saveOver, takeTheirs, isSaving: revise.isPending, error: revise.error };
}
