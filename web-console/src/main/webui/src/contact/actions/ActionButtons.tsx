import { Button, type ButtonProps } from '@mantine/core';
import type { Contact } from '../../api/types';
import { ACTION } from '../../words';
import { type ActionName, allowedActions } from './actions';

/** What leads on stands out; giving up does not. */
const LOOK: Record<ActionName, ButtonProps> = {
  'prise-de-besoin': {},
  'acompte-recu': {},
  'creer-opportunite': {},
  'mark-lost': { variant: 'default', c: 'red' },
  reactivate: {},
  'new-project': { variant: 'light' },
};

interface Props {
  contact: Contact;
  onAct: (action: ActionName) => void;
}

/** One button for each thing that may be done now, by whoever looks at it. */
export function ActionButtons({ contact, onAct }: Props) {
  return allowedActions(contact).map((name) => (
    <Button key={name} {...LOOK[name]} aria-haspopup="dialog" onClick={() => onAct(name)}>
      {ACTION[name]}
    </Button>
  ));
}
