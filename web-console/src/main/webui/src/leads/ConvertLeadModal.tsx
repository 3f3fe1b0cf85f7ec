import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Lead } from '../api/types';
import { toast } from '../ui/toast';
import { DONE } from '../words';
import { ConvertLeadForm } from './ConvertLeadForm';

interface Props {
  lead: Lead | undefined;
  onClose: () => void;
}

/** Makes a contact of a lead, and goes to its page. */
export function ConvertLeadModal({ lead, onClose }: Props) {
  const navigate = useNavigate();
  const converted = (contactId: string) => {
    toast(DONE.converti);
    void navigate({ to: '/contacts/$contactId', params: { contactId } });
  };
  return (
    <Modal
      opened={lead !== undefined}
      onClose={onClose}
      title="Convertir en contact"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      {lead && <ConvertLeadForm lead={lead} onConverted={converted} onCancel={onClose} />}
    </Modal>
  );
}
