import type { Contact, ContactStatus } from '../../api/types';

/** The way to a client. */
export const WAY: ContactStatus[] = ['qualifie', 'prise_de_besoin', 'acompte_recu', 'client'];

export type StepState = 'done' | 'current' | 'lost' | 'ahead';

export interface Step {
  status: ContactStatus;
  state: StepState;
}

/** How far a contact has come, or how far it had come when it was lost. */
export function stepsOf({ status, lostFrom }: Pick<Contact, 'status' | 'lostFrom'>): Step[] {
  const isLost = status === 'perdu';
  const at = WAY.indexOf(isLost ? (lostFrom ?? 'qualifie') : status);
  return WAY.map((step, index) => ({
    status: step,
    state: index === at ? here(status) : index < at ? 'done' : 'ahead',
  }));
}

function here(status: ContactStatus): StepState {
  if (status === 'perdu') return 'lost';
  return status === 'client' ? 'done' : 'current';
}
