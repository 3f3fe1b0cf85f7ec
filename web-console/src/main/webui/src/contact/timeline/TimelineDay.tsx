import { Title } from '@mantine/core';
import { useId } from 'react';
import type { Day } from './days';
import { Entry } from './Entry';
import classes from './timeline.module.css';

export function TimelineDay({ day: { heading, entries } }: { day: Day }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" mb="sm" id={id}>
        {heading}
      </Title>
      <ol className={classes.entries} aria-labelledby={id}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
