import {
  IconArrowsRightLeft,
  IconBriefcase,
  IconCash,
  IconClipboardText,
  IconRefresh,
  IconRotateClockwise,
  IconStar,
  IconUserCheck,
  IconUserPlus,
  IconUserX,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Kind } from '../../api/types';

/** How an entry catches the eye. */
export const LOOK: Record<Kind, { icon: TablerIcon; color: string }> = {
  contact_cree: { icon: IconUserPlus, color: 'blue' },
  lead_converti: { icon: IconUserCheck, color: 'blue' },
  prise_de_besoin: { icon: IconClipboardText, color: 'violet' },
  acompte_recu: { icon: IconCash, color: 'orange' },
  contact_perdu: { icon: IconUserX, color: 'red' },
  contact_reactive: { icon: IconRotateClockwise, color: 'blue' },
  nouveau_projet: { icon: IconRefresh, color: 'blue' },
  client_promu: { icon: IconStar, color: 'green' },
  opportunite_creee: { icon: IconBriefcase, color: 'green' },
  etape_changee: { icon: IconArrowsRightLeft, color: 'gray' },
  promotion_refusee: { icon: IconX, color: 'red' },
};
