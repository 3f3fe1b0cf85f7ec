import { useFunnel } from '../api/home';
import { count, percent } from '../format';
import { QueryState } from '../ui/QueryState';
import { BarRow } from './BarRow';
import { type Rate, ratesOf, STEP } from './funnel';
import classes from './home.module.css';
import { Panel } from './Panel';

/** The way from lead to client, and how many went on at each step. */
export function FunnelPanel() {
  const query = useFunnel();
  return (
    <Panel title="Du lead au client">
      <QueryState
        query={query}
        isEmpty={(funnel) => ratesOf(funnel).every((rate) => rate.count === 0)}
        empty="Rien encore : saisissez un premier lead."
      >
        {(funnel) => {
          const rates = ratesOf(funnel);
          const most = Math.max(...rates.map((rate) => rate.count));
          return (
            <ol className={classes.rows} aria-label="Entonnoir de conversion">
              {rates.map((rate) => (
                <BarRow
                  key={rate.step}
                  label={STEP[rate.step]}
                  value={count(rate.count)}
                  detail={detail(rate)}
                  share={rate.count / most}
                  color="cyan"
                />
              ))}
            </ol>
          );
        }}
      </QueryState>
    </Panel>
  );
}

function detail({ step, ofBefore, ofFirst }: Rate): string {
  if (step === 'leads') return 'Point de départ';
  if (ofBefore === undefined) return 'Personne à l’étape précédente';
  const before = `${percent(ofBefore)} de l’étape précédente`;
  return step === 'contacts' || ofFirst === undefined ? before : `${before} · ${percent(ofFirst)} des leads`;
}
