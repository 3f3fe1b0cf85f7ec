import type { DragDropContextProps } from '@hello-pangea/dnd';
import { useMemo, useRef, useState } from 'react';
import type { Opportunity, PipelineStage } from '../../api/types';
import type { Moves } from '../useMoves';
import { dropped, lifted, over } from './announcements';

/** The cards on the board by their ids, as its columns report them. */
export type Cards = Map<string, Opportunity>;

type Handlers = Omit<DragDropContextProps, 'children' | 'nonce'>;

/** Which card is being dragged, and what happens on the way. */
export function useDrag(onMove: Moves['start']) {
  const [dragged, setDragged] = useState<Opportunity>();
  const cards = useRef<Cards>(new Map()).current;
  const handlers = useMemo<Handlers>(
    () => ({
      onBeforeCapture: ({ draggableId }) => setDragged(cards.get(draggableId)),
      onDragStart: ({ draggableId, source }, { announce }) => {
        const opportunity = cards.get(draggableId);
        if (opportunity) announce(lifted(opportunity, source.droppableId as PipelineStage));
      },
      onDragUpdate: ({ destination }, { announce }) => announce(over(stageOf(destination))),
      onDragEnd: ({ draggableId, source, destination, reason }, { announce }) => {
        const opportunity = cards.get(draggableId);
        const to = reason === 'DROP' ? stageOf(destination) : undefined;
        const isMove = to !== undefined && to !== source.droppableId;
        setDragged(undefined);
        if (!opportunity) return;
        announce(dropped(opportunity, isMove ? to : undefined));
        if (isMove) onMove(opportunity, to);
      },
    }),
    [cards, onMove],
  );
  return { dragged, cards, handlers };
}

function stageOf(place: { droppableId: string } | null): PipelineStage | undefined {
  return place?.droppableId as PipelineStage | undefined;
}
