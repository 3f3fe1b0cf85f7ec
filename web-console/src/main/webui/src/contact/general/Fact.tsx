import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './general.module.css';

interface Props {
  label: string;
  /** Takes a row of its own. */
  isWide?: boolean;
  children: ReactNode;
}

/** A word and what it says, in a `dl`. */
export function Fact({ label, isWide, children }: Props) {
  return (
    <div className={isWide ? classes.wide : undefined}>
      <Text component="dt" size="xs" c="dimmed" mb={2}>
        {label}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {children}
      </Text>
    </div>
  );
}
