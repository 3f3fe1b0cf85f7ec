import type { FunnelStep } from '../api/home';

export const STEP: Record<FunnelStep['step'], string> = {
  leads: 'Leads',
  contacts: 'Contacts',
  prise_de_besoin: 'Prise de besoin',
  acompte_recu: 'Acompte reçu',
  client: 'Clients',
};

const ORDER = Object.keys(STEP) as FunnelStep['step'][];

export interface Rate {
  step: FunnelStep['step'];
  count: number;
  /** Of the step before; there is none of nothing, nor before the first. */
  ofBefore: number | undefined;
  /** Of the first step. */
  ofFirst: number | undefined;
}

/** How many of each step went on, in the order of the funnel; a step that is not told of has nobody. */
export function ratesOf(funnel: FunnelStep[]): Rate[] {
  const counts = ORDER.map((step) => funnel.find((each) => each.step === step)?.count ?? 0);
  const share = (count: number, of: number | undefined) => (of ? count / of : undefined);
  return ORDER.map((step, index) => {
    const count = counts[index] ?? 0;
    return {
      step,
      count,
      ofBefore: index > 0 ? share(count, counts[index - 1]) : undefined,
      ofFirst: index > 0 ? share(count, counts[0]) : undefined,
    };
  });
}
