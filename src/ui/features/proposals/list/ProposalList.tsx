import { makeStyles, Button, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { FourYears } from '../../../../domain/economy';
import type { LocalDate } from '../../../../domain/localDate';
import type { OrgUnit } from '../../../../domain/organisation';
import type { ProposalSummary } from '../../../../domain/proposal';
import { DataTable } from '../../../components/DataTable';
import type { RowChoice } from '../../../components/table/column';
import { SearchField } from '../../../components/SearchField';
import { EmptyState, LoadingState } from '../../../components/PageState';
import type { AddressUse, Params } from '../../../data/address';
import { useFormat } from '../../../format/useFormat';
import { lazyPart } from '../../../shell/lazyPart';
import { useText } from '../../../text/useText';
import { FilterBar } from './FilterBar';
import { parseFilter, parseSort, sortParams, filterParams } from './listAddress';
import { proposalCard, proposalColumns } from './proposalColumns';
import { filterRows, noFilter, prepareRows } from './proposalFilter';
import { toProposalRows, type ProposalRow } from './proposalRows';
import { nextSort, sortRows } from './proposalSort';
import { ShownSums } from './ShownSums';
import { useSearchText } from '../../../data/searchText';

/** After the first rows: few move many. */
const Choosing = lazyPart(async () => (await import('./Choosing')).Choosing);

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    rowGap: tokens.spacingVerticalS,
  },
  search: { maxWidth: '100%', flexGrow: 1, flexBasis: '14rem' },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  count: { fontWeight: tokens.fontWeightSemibold },
});

export interface ProposalListProps {
  /** Undefined while they are fetched: search and filters stand already, drawn while SharePoint answers. */
  readonly proposals: readonly ProposalSummary[] | undefined;
  readonly units: readonly OrgUnit[];
  readonly years: FourYears<number>;
  readonly today: LocalDate;
  /** The address holds search, filters and order. */
  readonly address: Pick<AddressUse, 'params' | 'setParams' | 'href'>;
}

const none: readonly ProposalSummary[] = [];

/** The order of work: rows once a load, sorting once a press on a header, filtering once a keystroke. */
export function ProposalList({ proposals, units, years, today, address }: ProposalListProps) {
  const styles = useStyles();
  const texts = useText();
  const words = texts.proposals.list;
  const format = useFormat();
  const { params, setParams, href } = address;

  const change = useCallback((patch: Params) => setParams(patch, { replace: true }), [setParams]);
  const choices = useMemo(() => parseFilter({ ...params, soeg: undefined }), [params]);
  const sort = useMemo(() => parseSort(params), [params]);
  const [search, setSearch] = useSearchText(params['soeg'] ?? '', (soeg) => change({ soeg }));

  const rows = useMemo(() => toProposalRows(proposals ?? none, units, texts.common), [proposals, units, texts]);
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const [choice, setChoice] = useState<RowChoice<ProposalRow>>();
  const shown = useMemo(() => filterRows(sorted, { ...choices, search }), [sorted, choices, search]);

  // The rows are painted first; adding them up may come a moment later.
  const summed = useDeferredValue(shown);

  const columns = useMemo(() => proposalColumns(words.columns, years, format), [words, years, format]);
  const card = useMemo(() => proposalCard(years, format), [years, format]);
  // After the field has been painted as focused; the next key comes much later.
  const prepare = useCallback(() => void setTimeout(() => prepareRows(sorted)), [sorted]);
  const rowHref = useCallback((row: ProposalRow) => href(`/forslag/${row.id}`), [href]);
  const onSort = useCallback(
    (key: string) => {
      const column = columns.find((known) => known.key === key);
      if (column !== undefined) change(sortParams(nextSort(sort, column.key)));
    },
    [columns, change, sort],
  );

  return (
    <div className={styles.list}>
      <div className={styles.top}>
        <SearchField
          className={styles.search}
          label={words.searchLabel}
          placeholder={words.searchPlaceholder}
          value={search}
          onChange={setSearch}
          onFocus={prepare}
        />
        <output className={styles.count}>
          {proposals === undefined ? undefined : words.shown(shown.length, rows.length)}
        </output>
      </div>
      <FilterBar
        filter={choices}
        params={params}
        columns={columns}
        units={units}
        today={today}
        mayClear={proposals === undefined || shown.length > 0}
        onChange={change}
      />
      {proposals !== undefined && (
        <Suspense>
          <Choosing all={rows} shown={shown} onChoice={setChoice} />
        </Suspense>
      )}
      {proposals === undefined ? (
        <LoadingState label={words.loading} lines={10} shape="rows" />
      ) : shown.length === 0 ? (
        <EmptyState
          title={words.nothingFoundTitle}
          body={words.nothingFoundBody(rows.length)}
          action={<Button onClick={() => change(filterParams(noFilter))}>{texts.common.clearFilters}</Button>}
        />
      ) : (
        <>
          <ShownSums rows={summed} years={years} />
          <DataTable
            label={words.label}
            rows={shown}
            columns={columns}
            sort={sort}
            onSort={onSort}
            rowHref={rowHref}
            card={card}
            choice={choice}
            scrollKey={`${JSON.stringify(filterParams({ ...choices, search }))} ${sort.column} ${sort.descending}`}
          />
        </>
      )}
    </div>
  );
}
