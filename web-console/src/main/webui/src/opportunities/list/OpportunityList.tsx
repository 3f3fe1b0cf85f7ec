import { Stack } from '@mantine/core';
import { type OpportunityFilters, useOpportunities } from '../../api/opportunities';
import { SortSelect } from '../../lists/SortSelect';
import { useIsSmall } from '../../lists/useIsSmall';
import { MoreButton } from '../../ui/MoreButton';
import { QueryState } from '../../ui/QueryState';
import { listAfter } from '../moves';
import { OPPORTUNITY_SORTS, type OpportunitySort } from '../search';
import type { Moves } from '../useMoves';
import { NoOpportunities } from './NoOpportunities';
import { OpportunityCards } from './OpportunityCards';
import { OpportunityTable } from './OpportunityTable';

interface Props {
  filters: OpportunityFilters;
  moves: Moves;
  onSort: (sort: OpportunitySort) => void;
}

/** The opportunities as a table or, on a small screen, as cards. */
export function OpportunityList({ filters, moves, onSort }: Props) {
  const { sort = '-createdAt', ...narrowed } = filters;
  const query = useOpportunities({ ...filters, sort });
  const isSmall = useIsSmall();
  const isFiltered = Object.values(narrowed).some((value) => value !== undefined);
  return (
    <QueryState
      query={query}
      isEmpty={(list) => list.length === 0}
      empty={<NoOpportunities isFiltered={isFiltered} />}
      lines={10}
    >
      {(list) => {
        const opportunities = listAfter(list, filters.pipelineStage, moves.underWay);
        return (
          <Stack gap="sm" aria-busy={query.isPlaceholderData}>
            {isSmall && <SortSelect words={OPPORTUNITY_SORTS} sort={sort} onSort={onSort} />}
            {isSmall ? (
              <OpportunityCards opportunities={opportunities} onMove={moves.start} />
            ) : (
              <OpportunityTable opportunities={opportunities} sort={sort} onSort={onSort} onMove={moves.start} />
            )}
            <MoreButton {...query} />
          </Stack>
        );
      }}
    </QueryState>
  );
}
