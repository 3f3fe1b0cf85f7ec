import { Drawer } from '@mantine/core';
import { useOpportunity } from '../../api/opportunities';
import { QueryState } from '../../ui/QueryState';
import type { Moves } from '../useMoves';
import { titleOf } from '../words';
import { Detail } from './Detail';

interface Props {
  id: string;
  onMove: Moves['start'];
  onClose: () => void;
}

/** One opportunity beside the board or the list. */
export function DetailDrawer({ id, onMove, onClose }: Props) {
  const query = useOpportunity(id);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={query.data ? titleOf(query.data) : 'Opportunité'}
      closeButtonProps={{ 'aria-label': 'Fermer' }}
      styles={{ title: { fontWeight: 600, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      <QueryState query={query}>{(opportunity) => <Detail opportunity={opportunity} onMove={onMove} />}</QueryState>
    </Drawer>
  );
}
