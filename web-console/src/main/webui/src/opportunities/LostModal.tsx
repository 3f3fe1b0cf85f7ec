import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { Move } from '../api/opportunities';
import type { Raison } from '../api/types';
import { money } from '../format';
import { focusFirst, showViolations } from '../lists/form';
import { ProblemAlert } from '../ui/ProblemAlert';
import { FIELD, options, RAISON, RAISONS_TO_CHOOSE } from '../words';
import type { Moves } from './useMoves';

const FIELDS = ['raison', 'commentaire'] as const;

interface Props {
  move: Move;
  onLose: Moves['lose'];
  onCancel: () => void;
}

/** Asks why an opportunity is lost, before it is. */
export function LostModal({ move: { opportunity }, onLose, onCancel }: Props) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const form = useForm({
    initialValues: { raison: null as Raison | null, commentaire: '' },
    validate: {
      raison: (raison) => (raison ? null : FIELD.raison),
      commentaire: (text, { raison }) => (raison === 'autre' && !text.trim() ? FIELD.commentaire : null),
    },
  });
  const isCommentRequired = form.values.raison === 'autre';

  const submit = form.onSubmit(
    async ({ raison, commentaire }) => {
      setSending(true);
      setRefusal(undefined);
      try {
        await onLose({ raison: raison ?? undefined, commentaire: commentaire.trim() || undefined });
      } catch (error) {
        setRefusal(error);
        showViolations(form, FIELDS, error);
      } finally {
        setSending(false);
      }
    },
    (errors) => focusFirst(form, FIELDS, errors),
  );

  return (
    <Modal
      opened
      onClose={onCancel}
      title="Opportunité perdue"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
      closeOnClickOutside={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">
            {opportunity.titre ?? opportunity.contact.nom} · {money(opportunity.montantEstime)}
          </Text>
          <Select
            label="Raison de la perte"
            placeholder="Choisissez une raison"
            data={options(RAISON, RAISONS_TO_CHOOSE)}
            withAsterisk
            required
            data-autofocus
            {...form.getInputProps('raison')}
          />
          <Textarea
            label="Commentaire"
            withAsterisk={isCommentRequired}
            required={isCommentRequired}
            autosize
            minRows={3}
            maxLength={4000}
            {...form.getInputProps('commentaire')}
          />
          <ProblemAlert error={refusal} shown={[...FIELDS]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel} disabled={isSending}>
              Annuler
            </Button>
            <Button type="submit" color="red" loading={isSending}>
              Marquer comme perdue
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
