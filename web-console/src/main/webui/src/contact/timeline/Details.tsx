import { Text } from '@mantine/core';
import type { Detail } from './data';
import classes from './timeline.module.css';

/** What was said, word by word. */
export function Details({ details }: { details: Detail[] }) {
  if (details.length === 0) return null;
  return (
    <dl className={classes.details}>
      {details.map(({ label, value }) => (
        <div key={label}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="sm">
            {value}
          </Text>
        </div>
      ))}
    </dl>
  );
}
