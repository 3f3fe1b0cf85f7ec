import { SegmentedControl, Stack } from '@mantine/core';
import { PageTitle } from '../ui/PageTitle';
import { Board } from './board/Board';
import { DetailDrawer } from './detail/DetailDrawer';
import { Filters } from './Filters';
import { LostModal } from './LostModal';
import { OpportunityList } from './list/OpportunityList';
import { useMoves } from './useMoves';
import { useOpportunitiesSearch } from './useOpportunitiesSearch';

const VIEWS = [
  { value: 'tableau', label: 'Tableau' },
  { value: 'liste', label: 'Liste' },
] as const;

export function OpportunitiesPage() {
  const { vue, opportunite, filters, change } = useOpportunitiesSearch();
  const moves = useMoves();
  return (
    <>
      <PageTitle
        actions={
          <SegmentedControl
            aria-label="Affichage"
            data={[...VIEWS]}
            value={vue}
            onChange={(value) => change({ vue: value as typeof vue })}
          />
        }
      >
        Opportunités
      </PageTitle>
      <Stack>
        <Filters filters={filters} withStage={vue === 'liste'} onChange={change} />
        {vue === 'tableau' ? (
          <Board filters={filters} moves={moves} />
        ) : (
          <OpportunityList filters={filters} moves={moves} onSort={(sort) => change({ sort })} />
        )}
      </Stack>
      {opportunite && (
        <DetailDrawer
          key={opportunite}
          id={opportunite}
          onMove={moves.start}
          onClose={() => change({ opportunite: undefined })}
        />
      )}
      {moves.losing && <LostModal move={moves.losing} onLose={moves.lose} onCancel={moves.cancelLoss} />}
    </>
  );
}
