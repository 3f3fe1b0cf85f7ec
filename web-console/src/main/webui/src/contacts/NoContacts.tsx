import { Button, Text } from '@mantine/core';

interface Props {
  isFiltered: boolean;
  onReset: () => void;
}

export function NoContacts({ isFiltered, onReset }: Props) {
  if (!isFiltered) {
    return (
      <>
        <Text fw={600}>Aucun contact pour l’instant</Text>
        <Text c="dimmed" ta="center">
          Un contact naît d’un lead converti, ou d’une personne venue en magasin : « Nouveau contact ».
        </Text>
      </>
    );
  }
  return (
    <>
      <Text fw={600}>Aucun contact ne correspond à ces filtres</Text>
      <Button variant="default" onClick={onReset}>
        Afficher tous les contacts
      </Button>
    </>
  );
}
