import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useIsSmall } from '../lists/useIsSmall';

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

interface Props {
  /** What differs between what was typed here and what is kept now; without any there is nothing left to decide. */
  differences: Difference[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  isSaving?: boolean;
}

/** Somebody else saved in between: shows both versions and lets the person at the screen decide; neither is lost till then. */
export function Conflict({ differences, onKeepMine, onTakeTheirs, isSaving }: Props) {
  const isSmall = useIsSmall();
  return (
    <Alert
      color="orange"
      role="alert"
      icon={!isSmall && <IconGitCompare aria-hidden />}
      title="Quelqu’un d’autre a modifié cette fiche entre-temps"
    >
      <Text size="sm" mb="xs">
        Comparez les deux versions, puis choisissez celle à garder.
      </Text>
      <Table
        aria-label="Versions en conflit"
        withTableBorder
        mb="sm"
        layout="fixed"
        horizontalSpacing={6}
        fz={isSmall ? 'xs' : 'sm'}
        style={{ overflowWrap: 'anywhere' }}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="28%">Champ</Table.Th>
            <Table.Th>Votre version</Table.Th>
            <Table.Th>Version enregistrée</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map(({ label, mine, theirs }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{mine || '–'}</Table.Td>
              <Table.Td>{theirs || '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs">
        <Button size="xs" onClick={onKeepMine} loading={isSaving}>
          Garder ma version
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          Prendre la version enregistrée
        </Button>
      </Group>
    </Alert>
  );
}
