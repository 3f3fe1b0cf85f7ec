import { Alert, Button, Group, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useMe } from '../api/me';
import { useIsAway } from './useIsAway';

interface Props {
  isSessionOver: boolean;
  isConnected: boolean;
}

/** Says what stands in the way of the pages, and what is done about it; what is being written stays where it is. */
export function Interruptions({ isSessionOver, isConnected }: Props) {
  const isAway = useIsAway();
  if (isSessionOver) return <SessionOver />;
  if (isConnected && !isAway) return null;
  return (
    <Alert color="orange" mb="md" icon={<IconPlugConnectedX aria-hidden />} title="Connexion perdue" role="status">
      Ce que vous voyez n’est peut-être plus à jour. Nouvelle tentative en cours…
    </Alert>
  );
}

function SessionOver() {
  const me = useMe();
  return (
    <Alert color="orange" mb="md" title="Votre session est terminée" role="alert">
      <Text size="sm" mb="sm">
        Reconnectez-vous dans un nouvel onglet, puis continuez ici : rien de ce que vous avez saisi n’est perdu.
      </Text>
      <Group>
        <Button component="a" href="/login" target="_blank" size="xs">
          Se reconnecter
        </Button>
        <Button variant="default" size="xs" onClick={() => void me.refetch()}>
          C’est fait
        </Button>
      </Group>
    </Alert>
  );
}
