import { useState } from 'react';
import { type ContactRevision, useReviseContact } from '../../api/contact';
import { Problem } from '../../api/problem';
import type { Contact } from '../../api/types';
import { sentence } from '../../lists/form';
import { toast } from '../../ui/toast';
import { DONE } from '../../words';
import { type FieldName, fieldOf, patchOf, SPECS } from './fields';

/**
 * One field of a contact being corrected, against the contact as it was when the editing began. What others changed
 * elsewhere on it meanwhile does not matter; where they changed the same field, both versions are kept until one is chosen.
 */
export function useFieldEditing(contact: Contact, name: FieldName, onDone: () => void) {
  const [base] = useState(contact);
  const [value, setValue] = useState(fieldOf(contact, name));
  const [theirs, setTheirs] = useState<Contact>();
  const [missing, setMissing] = useState<string>();
  const revise = useReviseContact(contact.id);

  const answered = (revision: ContactRevision, over: Contact) => {
    if ('saved' in revision) {
      toast(DONE.modifications);
      onDone();
      return;
    }
    const now = fieldOf(revision.theirs, name);
    if (now === value.trim()) onDone();
    else if (now === fieldOf(over, name)) send(revision.theirs);
    else setTheirs(revision.theirs);
  };

  const send = (over: Contact) =>
    revise.mutate(
      { version: over.version, patch: patchOf(name, value) },
      { onSuccess: (revision) => answered(revision, over) },
    );

  const save = () => {
    const { required } = SPECS[name];
    const problem = required && !value.trim() ? required : undefined;
    setMissing(problem);
    if (problem || theirs) return;
    if (value.trim() === fieldOf(base, name)) onDone();
    else send(base);
  };

  return {
    value,
    setValue,
    save,
    theirs,
    keepMine: () => theirs && send(theirs),
    isSaving: revise.isPending,
    refusal: revise.error,
    wrong: missing ?? violationOf(revise.error, name),
  };
}

function violationOf(error: unknown, name: FieldName): string | undefined {
  const violation = error instanceof Problem ? error.violations[name] : undefined;
  return violation && sentence(violation);
}
