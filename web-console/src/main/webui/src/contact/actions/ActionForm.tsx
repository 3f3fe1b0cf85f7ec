import { Button, Group, Stack } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { ProblemAlert } from '../../ui/ProblemAlert';

interface Props {
  label: string;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onCancel: () => void;
  submit: string;
  color?: string;
  isSending: boolean;
  error: unknown;
  /** The fields that show themselves what is wrong with them. */
  shown?: string[];
  children: ReactNode;
}

/** What is asked for an action, a refusal, and the two ways on. */
export function ActionForm({ label, onSubmit, onCancel, submit, color, isSending, error, shown, children }: Props) {
  return (
    <form onSubmit={onSubmit} noValidate aria-label={label}>
      <Stack gap="sm">
        {children}
        <ProblemAlert error={error} shown={shown} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onCancel}>
            Annuler
          </Button>
          <Button type="submit" color={color} loading={isSending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
