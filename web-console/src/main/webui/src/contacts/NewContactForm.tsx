import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRegisterContact } from '../api/contacts';
import { focusFirst, showViolations } from '../lists/form';
import { ProblemAlert } from '../ui/ProblemAlert';
import { ContactInputs } from './ContactInputs';
import { CONTACT_FIELDS, contactFields, validateContact, WALK_IN } from './contactForm';

interface Props {
  onRegistered: (contactId: string) => void;
  onCancel: () => void;
}

export function NewContactForm({ onRegistered, onCancel }: Props) {
  const register = useRegisterContact();
  const form = useForm({ initialValues: WALK_IN, validate: validateContact });
  const submit = form.onSubmit(
    (values) =>
      register.mutate(contactFields(values), {
        onSuccess: (contact) => onRegistered(contact.id),
        onError: (refusal) => showViolations(form, CONTACT_FIELDS, refusal),
      }),
    (errors) => focusFirst(form, CONTACT_FIELDS, errors),
  );
  return (
    <form onSubmit={submit} noValidate aria-label="Nouveau contact">
      <Stack gap="sm">
        <ContactInputs form={form} />
        <ProblemAlert error={register.error} shown={CONTACT_FIELDS} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Annuler
          </Button>
          <Button type="submit" loading={register.isPending}>
            Enregistrer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
