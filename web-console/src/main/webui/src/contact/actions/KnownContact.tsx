import { SimpleGrid, TextInput } from '@mantine/core';
import type { Contact } from '../../api/types';
import { TYPE_BIEN } from '../../words';

/** What an opportunity takes over from its contact. */
export function KnownContact({ contact: { nom, telephone, ville, typeBien } }: { contact: Contact }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput label="Nom" variant="filled" readOnly value={nom} />
      <TextInput label="Téléphone" variant="filled" readOnly value={telephone} />
      <TextInput label="Ville" variant="filled" readOnly value={ville ?? '–'} />
      <TextInput label="Type de bien" variant="filled" readOnly value={typeBien ? TYPE_BIEN[typeBien] : '–'} />
    </SimpleGrid>
  );
}
