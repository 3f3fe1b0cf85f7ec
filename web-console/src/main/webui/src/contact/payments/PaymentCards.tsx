import { Group, List, Paper, Text } from '@mantine/core';
import type { Payment } from '../../api/types';
import { day, money } from '../../format';
import { METHODE } from '../../words';
import classes from './payments.module.css';
import { totalOf } from './total';

/** The payments where a table has no room. */
export function PaymentCards({ payments }: { payments: Payment[] }) {
  return (
    <>
      <List listStyleType="none" spacing="xs" aria-label="Paiements" styles={{ itemWrapper: { display: 'block' } }}>
        {payments.map((payment) => (
          <List.Item key={payment.id}>
            <Paper withBorder p="sm">
              <Group justify="space-between" gap="xs">
                <Text fw={600}>{money(payment.montant)}</Text>
                <Text size="sm">{day(payment.date)}</Text>
              </Group>
              <Text size="sm" className={classes.text}>
                {[METHODE[payment.methode], payment.reference].filter(Boolean).join(' · ')}
              </Text>
              {payment.description && (
                <Text size="sm" className={classes.text}>
                  {payment.description}
                </Text>
              )}
              <Text size="sm" c="dimmed">
                Enregistré par {payment.createdBy}
              </Text>
            </Paper>
          </List.Item>
        ))}
      </List>
      <Group justify="space-between" mt="sm" px="sm">
        <Text fw={600}>Total</Text>
        <Text fw={700}>{money(totalOf(payments))}</Text>
      </Group>
    </>
  );
}
