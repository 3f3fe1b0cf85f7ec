import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useConvertLead } from '../api/leads';
import { Problem } from '../api/problem';
import type { Lead } from '../api/types';
import { ArchitectSelect } from '../lists/ArchitectSelect';
import { ProblemAlert } from '../ui/ProblemAlert';

interface Props {
  lead: Lead;
  onConverted: (contactId: string) => void;
  onCancel: () => void;
}

export function ConvertLeadForm({ lead, onConverted, onCancel }: Props) {
  const [architecteId, setArchitecteId] = useState<string | null>(null);
  const convert = useConvertLead(lead.id);
  const violations = convert.error instanceof Problem ? convert.error.violations : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    convert.mutate(architecteId, { onSuccess: (contact) => onConverted(contact.id) });
  };
  return (
    <form onSubmit={submit} aria-label="Convertir en contact">
      <Stack gap="sm">
        <Text size="sm">
          <b>{lead.nom}</b> devient un contact qualifié. Ses coordonnées et son message le suivent.
        </Text>
        <ArchitectSelect
          description="Facultatif : vous pourrez l’affecter plus tard."
          value={architecteId}
          onChange={setArchitecteId}
          error={violations.architecteId}
          data-autofocus
        />
        <ProblemAlert error={convert.error} shown={['architecteId']} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Annuler
          </Button>
          <Button type="submit" loading={convert.isPending}>
            Convertir en contact
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
