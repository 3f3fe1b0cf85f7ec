import { Button, Text } from '@mantine/core';

interface Props {
  isFiltered: boolean;
  onReset: () => void;
}

export function NoLeads({ isFiltered, onReset }: Props) {
  if (!isFiltered) {
    return (
      <>
        <Text fw={600}>Aucun lead pour l’instant</Text>
        <Text c="dimmed" ta="center">
          Saisissez la première demande reçue avec « Nouveau lead ».
        </Text>
      </>
    );
  }
  return (
    <>
      <Text fw={600}>Aucun lead ne correspond à ces filtres</Text>
      <Button variant="default" onClick={onReset}>
        Afficher tous les leads
      </Button>
    </>
  );
}
