import type { Contact } from '../../api/types';
import { AcompteForm } from './AcompteForm';
import { ActionModal } from './ActionModal';
import type { ActionName } from './actions';
import { LostForm } from './LostForm';
import { NewProjectForm } from './NewProjectForm';
import { OpportunityForm } from './OpportunityForm';
import { PriseDeBesoinForm } from './PriseDeBesoinForm';
import { ReactivateForm } from './ReactivateForm';

const DIALOGS = [
  { name: 'prise-de-besoin', title: 'Notes de prise de besoin', form: PriseDeBesoinForm, size: 'lg' },
  { name: 'acompte-recu', title: 'Acompte reçu', form: AcompteForm },
  { name: 'creer-opportunite', title: 'Créer une Opportunité', form: OpportunityForm, size: 'lg' },
  { name: 'mark-lost', title: 'Marquer comme perdu', form: LostForm },
  { name: 'reactivate', title: 'Réactiver le contact', form: ReactivateForm },
  { name: 'new-project', title: 'Nouveau projet', form: NewProjectForm },
] as const;

interface Props {
  contact: Contact;
  dialog: ActionName | undefined;
  onClose: () => void;
}

/** One dialog for each action. */
export function ActionDialogs({ contact, dialog, onClose }: Props) {
  return DIALOGS.map(({ name, title, form: Form, ...more }) => (
    <ActionModal key={name} title={title} opened={dialog === name} onClose={onClose} {...more}>
      <Form contact={contact} onClose={onClose} />
    </ActionModal>
  ));
}
