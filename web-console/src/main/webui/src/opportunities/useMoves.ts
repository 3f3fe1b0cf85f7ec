import { useCallback, useState } from 'react';
import { type Move, useMoveOpportunity } from '../api/opportunities';
import { isStale, Problem } from '../api/problem';
import type { Opportunity, PipelineStage } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { DONE } from '../words';

export interface Moves {
  /** Shown as if they had succeeded. */
  underWay: Move[];
  /** The move to `perdue` whose reason is being asked for. */
  losing: Move | undefined;
  /** Who is on the way already does not set out anew. */
  start: (opportunity: Opportunity, to: PipelineStage) => void;
  /** Goes on with what `losing` asks; refused, it throws what the form shows. */
  lose: (loss: Pick<Move, 'raison' | 'commentaire'>) => Promise<void>;
  cancelLoss: () => void;
}

/** Moves opportunities at once on the screen and then in truth; what is refused goes back, and one is told why. */
export function useMoves(): Moves {
  const [underWay, setUnderWay] = useState<Move[]>([]);
  const [losing, setLosing] = useState<Move>();
  const { mutateAsync: send } = useMoveOpportunity();

  const end = useCallback(
    ({ opportunity }: Move) => setUnderWay((moves) => moves.filter((each) => each.opportunity.id !== opportunity.id)),
    [],
  );

  const start = useCallback(
    (opportunity: Opportunity, to: PipelineStage) => {
      if (underWay.some((each) => each.opportunity.id === opportunity.id)) return;
      const move = { opportunity, to };
      setUnderWay((moves) => [...moves, move]);
      if (to === 'perdue') {
        setLosing(move);
        return;
      }
      send(move)
        .then(() => toast(DONE.etape))
        .catch(tell)
        .finally(() => end(move));
    },
    [underWay, send, end],
  );

  const cancelLoss = useCallback(() => {
    if (losing) end(losing);
    setLosing(undefined);
  }, [losing, end]);

  const lose = async (loss: Pick<Move, 'raison' | 'commentaire'>) => {
    if (!losing) return;
    try {
      await send({ ...losing, ...loss });
      toast(DONE.etape);
    } catch (error) {
      if (!isStale(error)) throw error;
      tell(error);
    }
    cancelLoss();
  };

  return { underWay, losing, start, lose, cancelLoss };
}

function tell(error: unknown) {
  if (isStale(error)) {
    toastProblem(
      'Quelqu’un d’autre a modifié cette opportunité entre-temps',
      'Elle n’a pas été déplacée et vient d’être relue. Vérifiez où elle en est, puis recommencez.',
    );
  } else if (error instanceof Problem) {
    toastProblem(error.message, error.detail);
  } else {
    toastProblem(error instanceof Error ? error.message : 'Une erreur est survenue', 'L’opportunité reste à sa place.');
  }
}
