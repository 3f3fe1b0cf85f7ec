import { Divider } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isPending, useOpenOpportunity } from '../../api/contactOpportunities';
import { Problem } from '../../api/problem';
import { focusFirst, showViolations } from '../../lists/form';
import { toast } from '../../ui/toast';
import { DONE } from '../../words';
import { useContactSearch } from '../useContactSearch';
import { ActionForm } from './ActionForm';
import type { FormProps } from './actions';
import { KnownContact } from './KnownContact';
import { OpportunityInputs } from './OpportunityInputs';
import { DRAFT_FIELDS, type Draft, draftErrors, emptyDraft, opportunityOf } from './opportunityDraft';

/** Creates an opportunity, which makes a client of the contact. */
export function OpportunityForm({ contact, onClose }: FormProps) {
  const { show } = useContactSearch();
  const open = useOpenOpportunity(contact.id);
  const form = useForm<Draft>({ initialValues: emptyDraft(contact), validate: draftErrors });
  const send = (draft: Draft) => {
    const body = opportunityOf(draft);
    if (!body) return;
    open.mutate(body, {
      onSuccess: (opportunity) => {
        if (!isPending(opportunity)) toast(DONE.opportunite);
        onClose();
        show({ onglet: 'opportunites' });
      },
      onError: (refusal) => showViolations(form, DRAFT_FIELDS, refusal),
    });
  };
  return (
    <ActionForm
      label="Créer une Opportunité"
      onSubmit={form.onSubmit(send, (errors) => focusFirst(form, DRAFT_FIELDS, errors))}
      onCancel={onClose}
      submit={isDepositOnItsWay(open.error) ? 'Réessayer' : 'Créer l’opportunité'}
      isSending={open.isPending}
      error={open.error}
      shown={DRAFT_FIELDS}
    >
      <KnownContact contact={contact} />
      <Divider />
      <OpportunityInputs form={form} isArchitectGiven={contact.architecteId !== null} />
    </ActionForm>
  );
}

/** A deposit recorded a moment ago may not have reached the other service yet. */
function isDepositOnItsWay(error: unknown): boolean {
  return error instanceof Problem && error.code === 'acompte-requis';
}
