import { Button, Group, Stack, Text } from '@mantine/core';
import type { Lead } from '../api/types';
import { day } from '../format';
import { focusFirst } from '../lists/form';
import { Conflict } from '../ui/Conflict';
import { ButtonLink } from '../ui/links';
import { ProblemAlert } from '../ui/ProblemAlert';
import { toast } from '../ui/toast';
import { DONE } from '../words';
import { LeadInputs } from './LeadInputs';
import { LEAD_FIELDS, leadDifferences } from './leadForm';
import { useLeadEditing } from './useLeadEditing';

interface Props {
  lead: Lead;
  onDone: () => void;
}

export function EditLeadForm({ lead, onDone }: Props) {
  const saved = () => {
    toast(DONE.modifications);
    onDone();
  };
  const { form, seen, theirs, saveOver, takeTheirs, isSaving, error } = useLeadEditing(lead, saved);
  const submit = form.onSubmit(
    () => saveOver(seen),
    (errors) => focusFirst(form, LEAD_FIELDS, errors),
  );
  return (
    <form onSubmit={submit} noValidate aria-label="Lead">
      <Stack gap="sm">
        <LeadInputs form={form} isConverted={seen.contactId !== null} />
        <Text size="xs" c="dimmed">
          Reçu le {day(seen.createdAt)}, saisi par {seen.createdBy}
        </Text>
        <ProblemAlert error={error} shown={LEAD_FIELDS} />
        {theirs && (
          <div ref={bringIntoView}>
            <Conflict
              differences={leadDifferences(form.getValues(), theirs)}
              onKeepMine={() => submit()}
              onTakeTheirs={() => takeTheirs(theirs)}
              isSaving={isSaving}
            />
          </div>
        )}
        <Group justify="flex-end">
          {seen.contactId && (
            <ButtonLink to="/contacts/$contactId" params={{ contactId: seen.contactId }} variant="subtle" mr="auto">
              Voir le contact
            </ButtonLink>
          )}
          <Button variant="default" onClick={onDone}>
            Annuler
          </Button>
          {!theirs && (
            <Button type="submit" loading={isSaving}>
              Enregistrer
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** On a small screen it would otherwise wait below the edge. */
function bringIntoView(node: HTMLElement | null) {
  node?.scrollIntoView({ block: 'nearest' });
}
