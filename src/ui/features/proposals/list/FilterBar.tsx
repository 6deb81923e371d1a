import { Button, Checkbox, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { memo, useId, useState, type ReactNode } from 'react';
import { isValidOn, type OrgUnit, type OrgUnitKind } from '../../../../domain/organisation';
import type { LocalDate } from '../../../../domain/localDate';
import { proposalTypes } from '../../../../domain/proposal';
import { sideStates, stages } from '../../../../domain/stage';
import type { Params } from '../../../data/address';
import { useText } from '../../../text/useText';
import { parseSort, sortParams } from './listAddress';
import type { ProposalColumn } from './proposalColumns';
import { activeChoices, type ProposalFilter } from './proposalFilter';
import { sortColumns } from './proposalSort';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    minWidth: 0,
    border: 'none',
  },
  field: { flexGrow: 1, flexBasis: '8.5rem', maxWidth: '16rem', minWidth: 0, [narrow]: { maxWidth: 'none' } },
  // A select is as wide as its longest option unless told otherwise, all the way up.
  label: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  toggle: { display: 'none', flexShrink: 0, alignSelf: 'flex-start', [narrow]: { display: 'inline-flex' } },
  hiddenWhenNarrow: { [narrow]: { display: 'none' } },
  narrowOnly: { display: 'none', [narrow]: { display: 'flex' } },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string | undefined) => void;
}

/** A native select: the phone's own wheel, and nothing to draw while the list is typed in. */
function Choice({ label, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const { common } = useText();
  return (
    <Field label={label} size="small" className={styles.label}>
      <Select
        className={styles.select}
        size="small"
        value={value ?? ''}
        onChange={(_event, data) => onChange(data.value === '' ? undefined : data.value)}
      >
        <option value="">{common.all}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FilterBarProps {
  readonly filter: ProposalFilter;
  readonly params: Params;
  readonly columns: readonly ProposalColumn[];
  readonly units: readonly OrgUnit[];
  readonly today: LocalDate;
  readonly onChange: (patch: Params) => void;
}

function Bar({ filter, params, columns, units, today, onChange }: FilterBarProps) {
  const styles = useStyles();
  const { common, proposals } = useText();
  const words = proposals.list;
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const count = activeChoices(filter);
  const sort = parseSort(params);
  const unitsOf = (kind: OrgUnitKind, chosen: number | undefined) =>
    units
      .filter((unit) => unit.kind === kind && (isValidOn(unit, today) || unit.id === chosen))
      .map((unit) => [String(unit.id), unit.name] as const);
  const choice = (node: ReactNode): ReactNode => <div className={styles.field}>{node}</div>;

  return (
    <>
      <Button
        className={styles.toggle}
        icon={<FilterRegular />}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {count === 0 ? words.filters : words.filtersActive(count)}
      </Button>
      <fieldset
        id={panel}
        aria-label={words.filters}
        className={mergeClasses(styles.bar, !isOpen && styles.hiddenWhenNarrow)}
      >
        {choice(
          <Choice
            label={words.chefomraade}
            value={filter.chefomraadeId?.toString()}
            options={unitsOf('chefomraade', filter.chefomraadeId)}
            onChange={(omraade) => onChange({ omraade })}
          />,
        )}
        {choice(
          <Choice
            label={words.fagudvalg}
            value={filter.fagudvalgId?.toString()}
            options={unitsOf('fagudvalg', filter.fagudvalgId)}
            onChange={(udvalg) => onChange({ udvalg })}
          />,
        )}
        {choice(
          <Choice
            label={words.type}
            value={filter.type}
            options={proposalTypes.map((type) => [type, common.proposalTypes[type]])}
            onChange={(type) => onChange({ type })}
          />,
        )}
        {choice(
          <Choice
            label={words.stage}
            value={filter.stage}
            options={stages.map((stage) => [stage, common.stages[stage]])}
            onChange={(stadie) => onChange({ stadie })}
          />,
        )}
        {choice(
          <Choice
            label={words.sideState}
            value={filter.sideState}
            options={sideStates.map((state) => [state, common.sideStates[state]])}
            onChange={(tilstand) => onChange({ tilstand })}
          />,
        )}
        <Checkbox
          label={words.onlyCrossCutting}
          checked={filter.onlyCrossCutting}
          onChange={(_event, data) => onChange({ tvaer: data.checked === true ? 'ja' : undefined })}
        />
        <Field label={words.sortBy} size="small" className={mergeClasses(styles.field, styles.narrowOnly)}>
          <Select
            size="small"
            value={sort.column}
            onChange={(_event, { value }) => {
              const column = sortColumns.find((key) => key === value) ?? sort.column;
              onChange(sortParams({ ...sort, column }));
            }}
          >
            {columns.map((column) => (
              <option key={column.key} value={column.key}>
                {column.title}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          className={styles.narrowOnly}
          label={words.descending}
          checked={sort.descending}
          onChange={(_event, data) => onChange(sortParams({ ...sort, descending: data.checked === true }))}
        />
      </fieldset>
    </>
  );
}

/** Not drawn again while somebody types in the search. */
export const FilterBar = memo(Bar);
