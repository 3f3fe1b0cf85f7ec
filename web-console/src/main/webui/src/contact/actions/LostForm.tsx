import { Select, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMarkLost } from '../../api/contact';
import type { MarkLost } from '../../api/types';
import { focusFirst, showViolations, typed } from '../../lists/form';
import { toast } from '../../ui/toast';
import { DONE, FIELD, options, RAISON, RAISONS_TO_CHOOSE } from '../../words';
import { ActionForm } from './ActionForm';
import type { FormProps } from './actions';

const FIELDS = ['raison', 'commentaire'];

/** Asks why a contact is given up. */
export function LostForm({ contact, onClose }: FormProps) {
  const lose = useMarkLost(contact.id);
  const form = useForm({
    initialValues: { raison: null as MarkLost['raison'] | null, commentaire: '' },
    validate: {
      raison: (raison) => (raison ? null : FIELD.raison),
      commentaire: (text, { raison }) => (raison === 'autre' && !typed(text) ? FIELD.commentaire : null),
    },
  });
  const submit = form.onSubmit(
    ({ raison, commentaire }) => {
      if (!raison) return;
      const answered = {
        onSuccess: () => {
          toast(DONE.perdu);
          onClose();
        },
        onError: (refusal: unknown) => showViolations(form, FIELDS, refusal),
      };
      lose.mutate({ raison, commentaire: typed(commentaire) }, answered);
    },
    (errors) => focusFirst(form, FIELDS, errors),
  );
  return (
    <ActionForm
      label="Marquer comme perdu"
      onSubmit={submit}
      onCancel={onClose}
      submit="Marquer comme perdu"
      color="red"
      isSending={lose.isPending}
      error={lose.error}
      shown={FIELDS}
    >
      {contact.status === 'acompte_recu' && (
        <Text size="sm">
          L’acompte reçu ne permettra plus de créer une opportunité, sauf si le contact est réactivé.
        </Text>
      )}
      <Select
        label="Raison de la perte"
        required
        data={options(RAISON, RAISONS_TO_CHOOSE)}
        placeholder="Choisissez une raison"
        data-autofocus
        {...form.getInputProps('raison')}
      />
      <Textarea
        label="Commentaire"
        required={form.values.raison === 'autre'}
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('commentaire')}
      />
    </ActionForm>
  );
}
