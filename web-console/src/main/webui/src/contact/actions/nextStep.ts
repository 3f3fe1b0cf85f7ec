import type { Contact } from '../../api/types';
import { STATUS } from '../../words';
import { isAllowed } from './actions';

/** What comes next for a contact, or what stands in its way. */
export function nextStep(contact: Contact): string {
  switch (contact.status) {
    case 'qualifie':
      return contact.clientSince
        ? 'Nouveau projet : la prochaine étape est la prise de besoin, puis un nouvel acompte.'
        : 'La prochaine étape est la prise de besoin.';
    case 'prise_de_besoin':
      return 'Une opportunité pourra être créée dès que l’acompte est reçu.';
    case 'acompte_recu':
      return 'L’acompte est reçu : il ne manque qu’une opportunité pour que ce contact devienne client.';
    case 'client':
      return isAllowed(contact, 'new-project')
        ? 'L’acompte a servi à une opportunité. Une autre demande un nouveau projet et un nouvel acompte.'
        : 'L’acompte a servi à une opportunité. Pour une autre, un gestionnaire peut ouvrir un nouveau projet.';
    case 'perdu':
      return isAllowed(contact, 'reactivate')
        ? `Aucune opportunité ne peut être créée. Réactivé, le contact revient à l’étape « ${lostFrom(contact)} ».`
        : 'Aucune opportunité ne peut être créée. Un gestionnaire peut réactiver ce contact.';
  }
}

function lostFrom({ lostFrom }: Contact): string {
  return STATUS[lostFrom ?? 'qualifie'];
}
