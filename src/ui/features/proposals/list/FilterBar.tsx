/** What narrows the list of proposals, kept in the address; on a phone, where no headers are, also its order. */
import { Checkbox, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { isValidOn, type OrgUnit, type OrgUnitKind } from '../../../../domain/organisation';
import type { LocalDate } from '../../../../domain/localDate';
import { proposalTypes } from '../../../../domain/proposal';
import { sideStates, stages } from '../../../../domain/stage';
import { FilterChoice, Filters } from '../../../components/Filters';
import type { Params } from '../../../data/address';
import { useText } from '../../../text/useText';
import { filterParams, parseSort, sortParams } from './listAddress';
import type { ProposalColumn } from './proposalColumns';
import { activeChoices, noFilter, type ProposalFilter } from './proposalFilter';
import { sortColumns } from './proposalSort';

const useStyles = makeStyles({
  narrowOnly: { display: 'none', '@media (max-width: 640px)': { display: 'grid' } },
  narrowBox: { display: 'none', '@media (max-width: 640px)': { display: 'flex' } },
});

/** What is searched for stands beside the filters, and stays. */
const { soeg: _search, ...nothingChosen } = filterParams(noFilter);

interface FilterBarProps {
  readonly filter: ProposalFilter;
  readonly params: Params;
  readonly columns: readonly ProposalColumn[];
  readonly units: readonly OrgUnit[];
  readonly today: LocalDate;
  /** Where nothing is left, clearing is offered in its place. */
  readonly mayClear: boolean;
  readonly onChange: (patch: Params) => void;
}

function Bar({ filter, params, columns, units, today, mayClear, onChange }: FilterBarProps) {
  const styles = useStyles();
  const { common, proposals } = useText();
  const words = proposals.list;
  const sort = parseSort(params);
  const set = activeChoices(filter);
  const unitsOf = (kind: OrgUnitKind, chosen: number | undefined) =>
    units
      .filter((unit) => unit.kind === kind && (isValidOn(unit, today) || unit.id === chosen))
      .map((unit) => [String(unit.id), unit.name] as const);
  return (
    <Filters
      label={words.filters}
      set={set}
      words={{ folded: common.filtersFolded, clear: common.clearFilters }}
      onClear={mayClear && set > 0 ? () => onChange(nothingChosen) : undefined}
    >
      <FilterChoice
        label={words.chefomraade}
        value={filter.chefomraadeId?.toString()}
        all={common.all}
        options={unitsOf('chefomraade', filter.chefomraadeId)}
        onChange={(omraade) => onChange({ omraade })}
      />
      {words.fagudvalg && (
        <FilterChoice
          label={words.fagudvalg}
          value={filter.fagudvalgId?.toString()}
          all={common.all}
          options={unitsOf('fagudvalg', filter.fagudvalgId)}
          onChange={(udvalg) => onChange({ udvalg })}
        />
      )}
      {words.type && (
        <FilterChoice
          label={words.type}
          value={filter.type}
          all={common.all}
          options={proposalTypes.map((type) => [type, common.proposalTypes[type]])}
          onChange={(type) => onChange({ type })}
        />
      )}
      <FilterChoice
        label={words.stage}
        value={filter.stage}
        all={common.all}
        options={stages.map((stage) => [stage, common.stages[stage]])}
        onChange={(stadie) => onChange({ stadie })}
      />
      <FilterChoice
        label={words.sideState}
        value={filter.sideState}
        all={common.all}
        options={sideStates.map((state) => [state, common.sideStates[state]])}
        onChange={(tilstand) => onChange({ tilstand })}
      />
      {words.onlyCrossCutting && (
        <Checkbox
          label={words.onlyCrossCutting}
          checked={filter.onlyCrossCutting}
          onChange={(_event, data) => onChange({ tvaer: data.checked === true ? 'ja' : undefined })}
        />
      )}
      <FilterChoice
        className={styles.narrowOnly}
        label={words.sortBy}
        value={sort.column}
        options={columns.map((column) => [column.key, column.title])}
        onChange={(value) => {
          const column = sortColumns.find((key) => key === value) ?? sort.column;
          onChange(sortParams({ ...sort, column }));
        }}
      />
      <Checkbox
        className={styles.narrowBox}
        label={words.descending}
        checked={sort.descending}
        onChange={(_event, data) => onChange(sortParams({ ...sort, descending: data.checked === true }))}
      />
    </Filters>
  );
}

/** Not drawn again while somebody types in the search. */
export const FilterBar = memo(Bar);
