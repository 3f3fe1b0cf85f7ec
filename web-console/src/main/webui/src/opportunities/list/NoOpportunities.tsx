import { Text } from '@mantine/core';
import { TextLink } from '../../ui/links';

/** Says why there is nothing, and where opportunities come from. */
export function NoOpportunities({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) return <Text c="dimmed">Aucune opportunité ne correspond à ces filtres.</Text>;
  return (
    <>
      <Text c="dimmed">
        Aucune opportunité pour le moment. Elles s’ouvrent depuis la fiche d’un contact, après l’acompte.
      </Text>
      <TextLink to="/contacts" search={{ status: ['acompte_recu'] }}>
        Voir les contacts dont l’acompte est reçu
      </TextLink>
    </>
  );
}
