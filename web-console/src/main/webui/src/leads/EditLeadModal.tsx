import { Modal } from '@mantine/core';
import type { Lead } from '../api/types';
import { EditLeadForm } from './EditLeadForm';

interface Props {
  lead: Lead | undefined;
  onClose: () => void;
}

/** The whole lead, to be read and corrected. */
export function EditLeadModal({ lead, onClose }: Props) {
  return (
    <Modal
      opened={lead !== undefined}
      onClose={onClose}
      title={lead?.nom}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      {lead && <EditLeadForm lead={lead} onDone={onClose} />}
    </Modal>
  );
}
