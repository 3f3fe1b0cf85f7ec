import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { Contact } from '../../api/types';
import { STATUS } from '../../words';
import classes from './header.module.css';
import { type StepState, stepsOf } from './steps';

const SAID: Record<StepState, string> = {
  done: 'étape franchie',
  current: 'étape actuelle',
  lost: 'perdu à cette étape',
  ahead: 'à venir',
};

/** The way to a client, and how far this contact has come. */
export function Steps({ contact }: { contact: Contact }) {
  return (
    <ol className={classes.way} aria-label="Parcours du contact">
      {stepsOf(contact).map(({ status, state }, index) => (
        <li
          key={status}
          className={classes.step}
          data-state={state}
          data-reached={state !== 'ahead' || undefined}
          aria-current={status === contact.status || state === 'lost' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            <Mark state={state} number={index + 1} />
          </span>
          <span className={classes.label}>
            {STATUS[status]}
            {state === 'lost' ? ' : perdu ici' : <VisuallyHidden> : {SAID[state]}</VisuallyHidden>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Mark({ state, number }: { state: StepState; number: number }) {
  if (state === 'done') return <IconCheck size={16} stroke={3} />;
  return state === 'lost' ? <IconX size={16} stroke={3} /> : number;
}
