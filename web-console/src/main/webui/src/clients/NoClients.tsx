import { Button, Text } from '@mantine/core';
import { ButtonLink } from '../ui/links';

interface Props {
  isFiltered: boolean;
  onReset: () => void;
}

export function NoClients({ isFiltered, onReset }: Props) {
  if (isFiltered) {
    return (
      <>
        <Text fw={600}>Aucun client ne correspond à cette recherche</Text>
        <Button variant="default" onClick={onReset}>
          Afficher tous les clients
        </Button>
      </>
    );
  }
  return (
    <>
      <Text fw={600}>Aucun client pour l’instant</Text>
      <Text c="dimmed" ta="center" maw={460}>
        Un contact devient client quand sa première opportunité est créée, après son acompte.
      </Text>
      <ButtonLink to="/contacts" search={{ status: ['acompte_recu'] }} variant="default">
        Voir les contacts à l’acompte reçu
      </ButtonLink>
    </>
  );
}
