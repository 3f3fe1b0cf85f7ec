import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIsSmall } from '../../lists/useIsSmall';

interface Props {
  title: string;
  opened: boolean;
  onClose: () => void;
  size?: string;
  children: ReactNode;
}

/** A dialog that does not vanish with what was typed because somebody clicked beside it. */
export function ActionModal({ title, opened, onClose, size, children }: Props) {
  const isSmall = useIsSmall();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      fullScreen={isSmall}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Fermer' }}
    >
      {children}
    </Modal>
  );
}
