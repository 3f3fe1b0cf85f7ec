import type { Activity } from '../api/home';
import { STAGE, STATUS } from '../words';

const WORDS: Record<string, string> = { ...STAGE, ...STATUS };

/** From where to where something went, if it went anywhere. */
export function stepOf({ from, to }: Pick<Activity, 'from' | 'to'>): string | undefined {
  if (!from || !to || from === to) return undefined;
  return `${WORDS[from] ?? from} → ${WORDS[to] ?? to}`;
}
