import { Table } from '@mantine/core';
import type { Payment } from '../../api/types';
import { day, money } from '../../format';
import { METHODE } from '../../words';
import classes from './payments.module.css';
import { totalOf } from './total';

export function PaymentTable({ payments }: { payments: Payment[] }) {
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table aria-label="Paiements" verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Date</Table.Th>
            <Table.Th scope="col" ta="right">
              Montant
            </Table.Th>
            <Table.Th scope="col">Méthode</Table.Th>
            <Table.Th scope="col">Référence</Table.Th>
            <Table.Th scope="col">Description</Table.Th>
            <Table.Th scope="col">Enregistré par</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {payments.map((payment) => (
            <Table.Tr key={payment.id}>
              <Table.Td className={classes.whole}>{day(payment.date)}</Table.Td>
              <Table.Td ta="right" fw={600} className={classes.whole}>
                {money(payment.montant)}
              </Table.Td>
              <Table.Td>{METHODE[payment.methode]}</Table.Td>
              <Table.Td className={classes.text}>{payment.reference ?? '–'}</Table.Td>
              <Table.Td className={classes.text}>{payment.description ?? '–'}</Table.Td>
              <Table.Td>{payment.createdBy}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">Total</Table.Th>
            <Table.Td ta="right" fw={700} className={classes.whole}>
              {money(totalOf(payments))}
            </Table.Td>
            <Table.Td colSpan={4} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}
