import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { isSignedOut, Problem } from '../api/problem';

/** A refusal or a failure in the words of whoever refused; fields that the form shows itself are left out. */
export function ProblemAlert({ error, shown = [] }: { error: unknown; shown?: string[] }) {
  if (!error) return null;
  const problem = error instanceof Problem ? error : undefined;
  const rest = Object.entries(problem?.violations ?? {}).filter(([field]) => !shown.includes(field));
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={titleOf(error)}>
      {problem?.detail}
      {isSignedOut(error) && (
        <Anchor href="/login" target="_blank" display="block" c="inherit" td="underline">
          Se reconnecter dans un nouvel onglet
        </Anchor>
      )}
      {!problem && 'Rien n’a été perdu. Réessayez dans un instant.'}
      {rest.length > 0 && (
        <List size="sm" mt="xs">
          {rest.map(([field, message]) => (
            <List.Item key={field}>
              {field} : {message}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

function titleOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Une erreur est survenue';
}
