import { FilterBar } from '../lists/FilterBar';
import { MultiFilter } from '../ui/MultiFilter';
import { SearchBox } from '../ui/SearchBox';
import { options, PRIORITE, SOURCE, STATUT } from '../words';
import { LeadCount } from './LeadCount';
import { useLeadsSearch } from './useLeadsSearch';

/** What the leads can be narrowed down by. */
export function LeadFilterBar() {
  const { filters, isFiltered, change, reset } = useLeadsSearch();
  return (
    <FilterBar
      isFiltered={isFiltered}
      inUse={[filters.statut, filters.source, filters.priorite].filter(Boolean).length}
      onReset={reset}
      summary={<LeadCount />}
      search={<SearchBox label="Nom, téléphone ou e-mail" value={filters.q} onChange={(q) => change({ q })} />}
    >
      <MultiFilter
        label="Statut"
        options={options(STATUT)}
        value={filters.statut}
        onChange={(statut) => change({ statut })}
      />
      <MultiFilter
        label="Source"
        options={options(SOURCE)}
        value={filters.source}
        onChange={(source) => change({ source })}
      />
      <MultiFilter
        label="Priorité"
        options={options(PRIORITE)}
        value={filters.priorite}
        onChange={(priorite) => change({ priorite })}
      />
    </FilterBar>
  );
}
