import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';

export function NotFound() {
  return (
    <Stack align="flex-start">
      <Title order={1}>Page introuvable</Title>
      <Text>Cette adresse ne mène nulle part, ou ne vous est pas ouverte.</Text>
      <Link className="link" to="/">
        Retour à l’accueil
      </Link>
    </Stack>
  );
}

/** A fault of ours, or files that a newer version has replaced: a fresh start mends both. */
export function PageCrashed() {
  return (
    <Stack align="flex-start" role="alert">
      <Title order={1}>Cette page n’a pas pu s’afficher</Title>
      <Text>Rien de ce qui a été enregistré n’est perdu. Rechargez la page pour continuer.</Text>
      <Button onClick={() => window.location.reload()}>Recharger</Button>
    </Stack>
  );
}
