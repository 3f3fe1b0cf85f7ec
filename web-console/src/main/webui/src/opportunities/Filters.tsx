import { useArchitectOptions } from '../api/architects';
import { useMay } from '../api/me';
import type { OpportunityFilters } from '../api/opportunities';
import { useVilleOptions } from '../api/villes';
import { FilterBar } from '../lists/FilterBar';
import { MultiFilter } from '../ui/MultiFilter';
import { SearchBox } from '../ui/SearchBox';
import { options, STAGE, TYPE_BIEN } from '../words';
import { Summary } from './Summary';
import type { OpportunitiesSearch } from './search';

interface Props {
  filters: OpportunityFilters;
  /** Not on the board, whose columns are the stages. */
  withStage: boolean;
  onChange: (changes: OpportunitiesSearch) => void;
}

const NONE = { q: undefined, pipelineStage: undefined, typeBien: undefined, architecteId: undefined, ville: undefined };

/** What narrows the opportunities down. */
export function Filters({ filters, withStage, onChange }: Props) {
  const architects = useArchitectOptions();
  const villes = useVilleOptions(filters.ville);
  const seesAll = useMay('see-all');
  const { q, ville, typeBien, architecteId } = filters;
  const pipelineStage = withStage ? filters.pipelineStage : undefined;
  const inUse = [ville, typeBien, architecteId, pipelineStage].filter((filter) => filter?.length).length;
  return (
    <FilterBar
      search={<SearchBox label="Nom, téléphone ou titre" value={q} onChange={(text) => onChange({ q: text })} />}
      inUse={inUse}
      isFiltered={inUse > 0 || q !== undefined}
      summary={<Summary filters={{ ...filters, pipelineStage }} />}
      onReset={() => onChange(NONE)}
    >
      {withStage && (
        <MultiFilter
          label="Étape"
          options={options(STAGE)}
          value={pipelineStage}
          onChange={(chosen) => onChange({ pipelineStage: chosen })}
        />
      )}
      <MultiFilter
        label="Ville"
        options={villes}
        value={ville}
        onChange={(chosen) => onChange({ ville: chosen })}
        searchable
      />
      <MultiFilter
        label="Type de bien"
        options={options(TYPE_BIEN)}
        value={typeBien}
        onChange={(chosen) => onChange({ typeBien: chosen })}
      />
      {seesAll && (
        <MultiFilter
          label="Architecte"
          options={architects}
          value={architecteId}
          onChange={(chosen) => onChange({ architecteId: chosen })}
          searchable
        />
      )}
    </FilterBar>
  );
}
