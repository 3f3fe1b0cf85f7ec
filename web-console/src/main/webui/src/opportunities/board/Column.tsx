import { Droppable } from '@hello-pangea/dnd';
import { Text } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useMay } from '../../api/me';
import { type OpportunityFilters, useOpportunities } from '../../api/opportunities';
import type { Opportunity, PipelineStage, StageSummary } from '../../api/types';
import { MoreButton } from '../../ui/MoreButton';
import { QueryState } from '../../ui/QueryState';
import { accepts, listAfter } from '../moves';
import type { Moves } from '../useMoves';
import classes from './board.module.css';
import { Card } from './Card';
import { ColumnHeader } from './ColumnHeader';
import type { Cards } from './useDrag';

interface Props {
  stage: PipelineStage;
  filters: OpportunityFilters;
  summary: StageSummary | undefined;
  moves: Moves;
  dragged: Opportunity | undefined;
  cards: Cards;
}

/** The opportunities in one stage; while a card is dragged that may not come here, it is closed. */
export function Column({ stage, filters, summary, moves, dragged, cards }: Props) {
  const stages = useMemo(() => [stage], [stage]);
  const query = useOpportunities(useMemo(() => ({ ...filters, pipelineStage: stages }), [filters, stages]));
  const mayMoveStage = useMay('move-stage');
  const list = useHeld(query.data && listAfter(query.data, stages, moves.underWay), dragged !== undefined);
  const isOpen = !dragged || dragged.pipelineStage === stage || accepts(dragged, stage);
  useEffect(() => {
    for (const opportunity of list ?? []) cards.set(opportunity.id, opportunity);
  }, [list, cards]);

  return (
    <section className={classes.column} aria-labelledby={`stage-${stage}`} data-closed={!isOpen || undefined}>
      <ColumnHeader id={`stage-${stage}`} stage={stage} summary={summary} />
      <Droppable droppableId={stage} isDropDisabled={!isOpen}>
        {(provided, { isDraggingOver }) => (
          <div
            ref={provided.innerRef}
            {...provided.droppableProps}
            className={classes.cards}
            data-over={isDraggingOver || undefined}
          >
            <QueryState query={{ ...query, data: list }} lines={3}>
              {(opportunities) =>
                opportunities.map((opportunity, index) => (
                  <Card
                    key={opportunity.id}
                    opportunity={opportunity}
                    index={index}
                    isFixed={!mayMoveStage}
                    onMove={moves.start}
                  />
                ))
              }
            </QueryState>
            {provided.placeholder}
            {list?.length === 0 && !isDraggingOver && (
              <Text size="sm" c="dimmed" ta="center" py="md">
                Aucune opportunité
              </Text>
            )}
            <MoreButton
              hasNextPage={query.hasNextPage}
              isFetchingNextPage={query.isFetchingNextPage || dragged !== undefined}
              fetchNextPage={query.fetchNextPage}
            />
          </div>
        )}
      </Droppable>
    </section>
  );
}

/** What comes in while a card is in the air waits, as cards must not move under it. */
function useHeld<V>(value: V, isHeld: boolean): V {
  const last = useRef(value);
  if (!isHeld) last.current = value;
  return last.current;
}
