import { Modal } from '@mantine/core';
import { NewLeadForm } from './NewLeadForm';

interface Props {
  opened: boolean;
  onClose: () => void;
}

export function NewLeadModal({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Nouveau lead"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      <NewLeadForm onDone={onClose} />
    </Modal>
  );
}
