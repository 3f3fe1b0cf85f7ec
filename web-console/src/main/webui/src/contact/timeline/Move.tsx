import { Badge } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { TimelineEntry } from '../../api/types';
import { moveOf } from './kinds';
import classes from './timeline.module.css';

/** From where to where, as far as there was a move. */
export function Move({ entry }: { entry: TimelineEntry }) {
  const { from, to } = moveOf(entry);
  if (!to) return null;
  return (
    <span className={classes.move}>
      {from && (
        <>
          <Word>{from}</Word>
          <IconArrowRight size={14} role="img" aria-label="vers" />
        </>
      )}
      <Word>{to}</Word>
    </span>
  );
}

function Word({ children }: { children: string }) {
  return (
    <Badge variant="default" tt="none" fw={500} radius="sm">
      {children}
    </Badge>
  );
}
