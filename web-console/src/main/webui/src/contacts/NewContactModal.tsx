import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { toast } from '../ui/toast';
import { DONE } from '../words';
import { NewContactForm } from './NewContactForm';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Registers somebody who walked in, and goes to their page. */
export function NewContactModal({ opened, onClose }: Props) {
  const navigate = useNavigate();
  const registered = (contactId: string) => {
    toast(DONE.contact);
    void navigate({ to: '/contacts/$contactId', params: { contactId } });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Nouveau contact"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      <NewContactForm onRegistered={registered} onCancel={onClose} />
    </Modal>
  );
}
