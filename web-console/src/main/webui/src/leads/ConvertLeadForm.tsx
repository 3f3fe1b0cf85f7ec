import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useArchitectOptions } from '../api/architects';
import { useConvertLead } from '../api/leads';
import { Problem } from '../api/problem';
import type { Lead } from '../api/types';
import { ProblemAlert } from '../ui/ProblemAlert';

interface Props {
  lead: Lead;
  onConverted: (contactId: string) => void;
  onCancel: () => void;
}

export function ConvertLeadForm({ lead, onConverted, onCancel }: Props) {
  const architects = useArchitectOptions();
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
        <Select
          label="Architecte"
          description="Facultatif : vous pourrez l’affecter plus tard."
          data={architects}
          value={architecteId}
          onChange={setArchitecteId}
          error={violations.architecteId}
          searchable
          clearable
          nothingFoundMessage="Aucun résultat"
          openOnFocus={false}
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
