import { Text } from '@mantine/core';
import { useNewProject } from '../../api/contact';
import { toast } from '../../ui/toast';
import { DONE, STATUS } from '../../words';
import { ActionForm } from './ActionForm';
import type { FormProps } from './actions';

/** Asks once more before a client starts over, and says what that means. */
export function NewProjectForm({ contact, onClose }: FormProps) {
  const start = useNewProject(contact.id);
  const done = () => {
    toast(DONE.nouveauProjet);
    onClose();
  };
  return (
    <ActionForm
      label="Nouveau projet"
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(undefined, { onSuccess: done });
      }}
      onCancel={onClose}
      submit="Confirmer"
      isSending={start.isPending}
      error={start.error}
    >
      <Text>
        {contact.nom} repartira de l’étape{' '}
        <Text span fw={600}>
          {STATUS.qualifie}
        </Text>{' '}
        pour un nouveau projet, et reste parmi les clients.
      </Text>
      <Text size="sm">Un nouvel acompte sera nécessaire avant de créer l’opportunité suivante.</Text>
    </ActionForm>
  );
}
