import { DragDropContext } from '@hello-pangea/dnd';
import { useMemo } from 'react';
import type { OpportunityFilters } from '../../api/opportunities';
import { usePipeline } from '../../api/pipeline';
import type { PipelineStage } from '../../api/types';
import { STAGE } from '../../words';
import { pipelineAfter } from '../moves';
import type { Moves } from '../useMoves';
import { HOW_TO_DRAG } from './announcements';
import classes from './board.module.css';
import { Column } from './Column';
import { useDrag } from './useDrag';

const STAGES = Object.keys(STAGE) as PipelineStage[];
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

interface Props {
  filters: OpportunityFilters;
  moves: Moves;
}

/** One column for each stage; a card is moved where its opportunity may go, and nowhere else. */
export function Board({ filters, moves }: Props) {
  const common = useMemo(() => ({ ...filters, pipelineStage: undefined, sort: '-updatedAt' as const }), [filters]);
  const pipeline = usePipeline(common);
  const { dragged, cards, handlers } = useDrag(moves.start);
  const summaries = pipeline.data && pipelineAfter(pipeline.data, moves.underWay);
  return (
    <DragDropContext nonce={nonce} dragHandleUsageInstructions={HOW_TO_DRAG} {...handlers}>
      <div className={classes.board}>
        {STAGES.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            filters={common}
            summary={summaries?.find(({ pipelineStage }) => pipelineStage === stage)}
            moves={moves}
            dragged={dragged}
            cards={cards}
          />
        ))}
      </div>
    </DragDropContext>
  );
}
