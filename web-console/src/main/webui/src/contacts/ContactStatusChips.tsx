import { useContactCounts } from '../api/contacts';
import { StatusChips } from './StatusChips';
import { useContactsSearch } from './useContactsSearch';

/** The statuses, counted under all other filters. */
export function ContactStatusChips() {
  const { filters, change } = useContactsSearch();
  const { status, ...others } = filters;
  const counts = useContactCounts(others).data?.byStatus;
  return <StatusChips counts={counts} value={status} onChange={(chosen) => change({ status: chosen })} />;
}
