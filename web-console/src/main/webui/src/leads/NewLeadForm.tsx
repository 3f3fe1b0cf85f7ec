import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCaptureLead } from '../api/leads';
import { focusFirst, showViolations } from '../lists/form';
import { ProblemAlert } from '../ui/ProblemAlert';
import { toast } from '../ui/toast';
import { DONE } from '../words';
import { LeadInputs } from './LeadInputs';
import { LEAD_FIELDS, leadFields, NEW_LEAD, validateLead } from './leadForm';

/** Captures a lead. */
export function NewLeadForm({ onDone }: { onDone: () => void }) {
  const capture = useCaptureLead();
  const form = useForm({ initialValues: NEW_LEAD, validate: validateLead });
  const captured = () => {
    toast(DONE.lead);
    onDone();
  };
  const submit = form.onSubmit(
    (values) =>
      capture.mutate(leadFields(values), {
        onSuccess: captured,
        onError: (refusal) => showViolations(form, LEAD_FIELDS, refusal),
      }),
    (errors) => focusFirst(form, LEAD_FIELDS, errors),
  );
  return (
    <form onSubmit={submit} noValidate aria-label="Nouveau lead">
      <Stack gap="sm">
        <LeadInputs form={form} />
        <ProblemAlert error={capture.error} shown={LEAD_FIELDS} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Annuler
          </Button>
          <Button type="submit" loading={capture.isPending}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
