import { usePipeline } from '../api/pipeline';
import type { PipelineStage, StageSummary } from '../api/types';
import { days, money } from '../format';
import { opportunities } from '../opportunities/words';
import { TextLink } from '../ui/links';
import { QueryState } from '../ui/QueryState';
import { STAGE } from '../words';
import { BarRow } from './BarRow';
import classes from './home.module.css';
import { Panel } from './Panel';

const COLOR: Record<PipelineStage, string> = {
  acompte_recu: 'orange',
  etude: 'blue',
  devis: 'violet',
  gagnee: 'green',
  perdue: 'gray',
};

/** What stands in each stage of the pipeline, and for how long. */
export function PipelinePanel() {
  const query = usePipeline();
  return (
    <Panel title="Montants par étape">
      <QueryState
        query={query}
        isEmpty={(stages) => stages.every((stage) => stage.count === 0)}
        empty="Aucune opportunité encore : elles s’ouvrent après un acompte."
      >
        {(stages) => {
          const most = Math.max(...stages.map(({ amount }) => amount), 1);
          return (
            <ol className={classes.rows} aria-label="Montants par étape">
              {stages.map((stage) => (
                <BarRow
                  key={stage.pipelineStage}
                  label={
                    <TextLink
                      to="/opportunites"
                      search={{ vue: 'liste', pipelineStage: [stage.pipelineStage] }}
                      c="inherit"
                    >
                      {STAGE[stage.pipelineStage]}
                    </TextLink>
                  }
                  value={money(stage.amount)}
                  detail={detail(stage)}
                  share={stage.amount / most}
                  color={COLOR[stage.pipelineStage]}
                />
              ))}
            </ol>
          );
        }}
      </QueryState>
    </Panel>
  );
}

function detail({ count: n, medianAgeDays }: StageSummary): string {
  return medianAgeDays === null ? opportunities(n) : `${opportunities(n)} · âge médian : ${days(medianAgeDays)}`;
}
