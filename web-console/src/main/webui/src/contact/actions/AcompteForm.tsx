import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useAcompteRecu } from '../../api/contact';
import { focusFirst, showViolations } from '../../lists/form';
import { toast } from '../../ui/toast';
import { DONE, METHODE, options } from '../../words';
import { today } from '../today';
import { ActionForm } from './ActionForm';
import { AmountInput } from './AmountInput';
import type { FormProps } from './actions';
import { DEPOSIT_FIELDS, type DepositValues, depositErrors, depositOf, noDeposit } from './deposit';

/** Records a deposit, which unlocks an opportunity. */
export function AcompteForm({ contact, onClose }: FormProps) {
  const record = useAcompteRecu(contact.id);
  const form = useForm<DepositValues>({ initialValues: noDeposit(), validate: depositErrors });
  const send = (values: DepositValues) => {
    const deposit = depositOf(values);
    if (!deposit) return;
    record.mutate(deposit, {
      onSuccess: () => {
        toast(DONE.acompte);
        onClose();
      },
      onError: (refusal) => showViolations(form, DEPOSIT_FIELDS, refusal),
    });
  };
  return (
    <ActionForm
      label="Acompte reçu"
      onSubmit={form.onSubmit(send, (errors) => focusFirst(form, DEPOSIT_FIELDS, errors))}
      onCancel={onClose}
      submit="Enregistrer l’acompte"
      isSending={record.isPending}
      error={record.error}
      shown={DEPOSIT_FIELDS}
    >
      <AmountInput label="Montant (MAD)" data-autofocus {...form.getInputProps('montant')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label="Méthode de paiement"
          required
          data={options(METHODE)}
          placeholder="Choisissez une méthode"
          {...form.getInputProps('methode')}
        />
        <TextInput label="Date" type="date" max={today()} {...form.getInputProps('date')} />
      </SimpleGrid>
      <TextInput
        label="Référence (optionnel)"
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('reference')}
      />
      <Textarea
        label="Description (optionnel)"
        autosize
        minRows={2}
        maxLength={4000}
        {...form.getInputProps('description')}
      />
    </ActionForm>
  );
}
