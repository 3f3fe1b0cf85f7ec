import { Text } from '@mantine/core';
import { useReactivate } from '../../api/contact';
import { toast } from '../../ui/toast';
import { DONE, STATUS } from '../../words';
import { ActionForm } from './ActionForm';
import type { FormProps } from './actions';

/** Asks once more before a contact comes back, and says where to. */
export function ReactivateForm({ contact, onClose }: FormProps) {
  const reactivate = useReactivate(contact.id);
  const done = () => {
    toast(DONE.reactive);
    onClose();
  };
  return (
    <ActionForm
      label="Réactiver le contact"
      onSubmit={(event) => {
        event.preventDefault();
        reactivate.mutate(undefined, { onSuccess: done });
      }}
      onCancel={onClose}
      submit="Confirmer"
      isSending={reactivate.isPending}
      error={reactivate.error}
    >
      <Text>
        {contact.nom} reviendra à l’étape{' '}
        <Text span fw={600}>
          {contact.lostFrom ? STATUS[contact.lostFrom] : 'où il a été perdu'}
        </Text>
        .
      </Text>
      {contact.lostFrom === 'acompte_recu' && (
        <Text size="sm">L’acompte déjà reçu permettra de nouveau de créer une opportunité.</Text>
      )}
    </ActionForm>
  );
}
