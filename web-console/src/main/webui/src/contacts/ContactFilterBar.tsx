import { useArchitectOptions } from '../api/architects';
import { useMay } from '../api/me';
import { useVilleOptions } from '../api/villes';
import { FilterBar } from '../lists/FilterBar';
import { MultiFilter } from '../ui/MultiFilter';
import { SearchBox } from '../ui/SearchBox';
import { options, TAG, TYPE_BIEN } from '../words';
import { ContactStatusChips } from './ContactStatusChips';
import { useContactsSearch } from './useContactsSearch';

/** What the contacts can be narrowed down by. */
export function ContactFilterBar() {
  const { filters, isFiltered, change, reset } = useContactsSearch();
  const seesAll = useMay('see-all');
  const architects = useArchitectOptions();
  const villes = useVilleOptions(filters.ville);
  const inUse = [filters.tag, filters.ville, filters.typeBien, filters.architecteId].filter(Boolean).length;
  return (
    <FilterBar
      isFiltered={isFiltered}
      inUse={inUse}
      onReset={reset}
      summary={<ContactStatusChips />}
      search={<SearchBox label="Nom, téléphone ou e-mail" value={filters.q} onChange={(q) => change({ q })} />}
    >
      <MultiFilter label="Tag" options={options(TAG)} value={filters.tag} onChange={(tag) => change({ tag })} />
      <MultiFilter
        label="Ville"
        options={villes}
        value={filters.ville}
        onChange={(ville) => change({ ville })}
        searchable
      />
      <MultiFilter
        label="Type de bien"
        options={options(TYPE_BIEN)}
        value={filters.typeBien}
        onChange={(typeBien) => change({ typeBien })}
      />
      {seesAll && (
        <MultiFilter
          label="Architecte"
          options={architects}
          value={filters.architecteId}
          onChange={(architecteId) => change({ architecteId })}
          searchable
        />
      )}
    </FilterBar>
  );
}
