import { Text } from '@mantine/core';
import { useLeads } from '../api/leads';
import { count } from '../format';
import { useLeadsSearch } from './useLeadsSearch';

/** How many leads the address asks for. */
export function LeadCount() {
  const { filters, sort } = useLeadsSearch();
  const total = useLeads({ ...filters, sort }).data?.total;
  return (
    <Text size="sm" c="dimmed" role="status">
      {total !== undefined && (total === 1 ? '1 lead' : `${count(total)} leads`)}
    </Text>
  );
}
