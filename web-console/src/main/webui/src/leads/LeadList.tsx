import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useLeads } from '../api/leads';
import type { Lead } from '../api/types';
import { SortSelect } from '../lists/SortSelect';
import { useIsSmall } from '../lists/useIsSmall';
import { MoreButton } from '../ui/MoreButton';
import { QueryState } from '../ui/QueryState';
import { ConvertLeadModal } from './ConvertLeadModal';
import { EditLeadModal } from './EditLeadModal';
import { LeadCards } from './LeadCards';
import { LeadTable } from './LeadTable';
import { NoLeads } from './NoLeads';
import { LEAD_SORTS } from './search';
import { useLeadsSearch } from './useLeadsSearch';

/** The leads that the address asks for, and what can be done with each. */
export function LeadList() {
  const { filters, sort, sortBy, isFiltered, reset } = useLeadsSearch();
  const leads = useLeads({ ...filters, sort });
  const isSmall = useIsSmall();
  const [edited, setEdited] = useState<Lead>();
  const [converted, setConverted] = useState<Lead>();
  const todo = { onEdit: setEdited, onConvert: setConverted };
  return (
    <>
      <QueryState
        query={leads}
        isEmpty={(data) => data.leads.length === 0}
        empty={<NoLeads isFiltered={isFiltered} onReset={reset} />}
        lines={10}
      >
        {(data) => (
          <Stack gap="sm" aria-busy={leads.isPlaceholderData}>
            {isSmall && <SortSelect words={LEAD_SORTS} sort={sort} onSort={sortBy} />}
            {isSmall ? (
              <LeadCards leads={data.leads} {...todo} />
            ) : (
              <LeadTable leads={data.leads} sort={sort} onSort={sortBy} {...todo} />
            )}
            <MoreButton {...leads} />
          </Stack>
        )}
      </QueryState>
      <EditLeadModal lead={edited} onClose={() => setEdited(undefined)} />
      <ConvertLeadModal lead={converted} onClose={() => setConverted(undefined)} />
    </>
  );
}
