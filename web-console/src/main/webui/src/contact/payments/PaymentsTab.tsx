import { Text } from '@mantine/core';
import { usePayments } from '../../api/payments';
import type { Contact } from '../../api/types';
import { useIsSmall } from '../../lists/useIsSmall';
import { QueryState } from '../../ui/QueryState';
import { PaymentCards } from './PaymentCards';
import { PaymentTable } from './PaymentTable';

/** What a contact has paid. */
export function PaymentsTab({ contact }: { contact: Contact }) {
  const payments = usePayments(contact.id);
  const isSmall = useIsSmall();
  return (
    <QueryState
      query={payments}
      isEmpty={(all) => all.length === 0}
      empty={
        <>
          <Text fw={600}>Aucun paiement pour l’instant</Text>
          <Text c="dimmed" ta="center">
            Un acompte est enregistré avec « Acompte Reçu », après la prise de besoin.
          </Text>
        </>
      }
      lines={3}
    >
      {(all) => (isSmall ? <PaymentCards payments={all} /> : <PaymentTable payments={all} />)}
    </QueryState>
  );
}
