import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { usePriseDeBesoin } from '../../api/contact';
import { focusFirst, showViolations } from '../../lists/form';
import { toast } from '../../ui/toast';
import { DONE, options, TYPE_BIEN } from '../../words';
import { ActionForm } from './ActionForm';
import type { FormProps } from './actions';
import { knownNeed, LONGEST, type Need, needInWords } from './need';

const FIELDS = ['typeBien', 'surface', 'budget', 'localisation', 'notes'];

/** Asks what the contact wants to build. */
export function PriseDeBesoinForm({ contact, onClose }: FormProps) {
  const record = usePriseDeBesoin(contact.id);
  const form = useForm<Need>({
    initialValues: knownNeed(contact),
    validate: {
      notes: (_, need) => ((needInWords(need)?.length ?? 0) > LONGEST ? 'Au plus 4 000 caractères en tout' : null),
    },
  });
  const submit = form.onSubmit(
    (need) =>
      record.mutate(
        { notes: needInWords(need) },
        {
          onSuccess: () => {
            toast(DONE.priseDeBesoin);
            onClose();
          },
          onError: (refusal) => showViolations(form, FIELDS, refusal),
        },
      ),
    (errors) => focusFirst(form, FIELDS, errors),
  );
  return (
    <ActionForm
      label="Notes de prise de besoin"
      onSubmit={submit}
      onCancel={onClose}
      submit="Enregistrer"
      isSending={record.isPending}
      error={record.error}
      shown={FIELDS}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label="Type de bien"
          data={options(TYPE_BIEN)}
          clearable
          data-autofocus
          {...form.getInputProps('typeBien')}
        />
        <TextInput label="Surface" placeholder="250 m²" {...form.getInputProps('surface')} />
        <TextInput label="Budget" placeholder="1 500 000 MAD" {...form.getInputProps('budget')} />
        <TextInput label="Localisation" autoComplete="off" {...form.getInputProps('localisation')} />
      </SimpleGrid>
      <Textarea label="Notes" autosize minRows={4} maxRows={12} {...form.getInputProps('notes')} />
    </ActionForm>
  );
}
