/** Search, fagudvalg, status and tværgående koordination, kept in the address. */
import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { isValidOn, type OrgUnit } from '../../../domain/organisation';
import { planStatuses, type PlanPoint } from '../../../domain/planPoint';
import { SearchField } from '../../components/SearchField';
import { useAddress } from '../../data/address';
import { useServices } from '../../data/services';
import { useText } from '../../text/useText';
import { noPlanFilters, type PlanChoices } from './planChoices';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    minWidth: 0,
    border: 'none',
  },
  // A select is as wide as its longest option unless it is told otherwise: the names of bodies are long.
  field: {
    flexGrow: 1,
    flexBasis: '11rem',
    maxWidth: '20rem',
    minWidth: 0,
    '& > *, & select': { minWidth: 0, maxWidth: '100%' },
  },
  count: { color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
});

interface PlanFiltersProps {
  readonly choices: PlanChoices;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly points: readonly PlanPoint[];
  readonly units: readonly OrgUnit[];
  readonly shownCount: number;
}

export function PlanFilters({ choices, search, onSearch, points, units, shownCount }: PlanFiltersProps) {
  const styles = useStyles();
  const { plan, common } = useText();
  const words = plan.list;
  const { setParams } = useAddress();
  const today = useServices().today();
  // A closed udvalg is still offered where the plan has points of it.
  const fagudvalg = units.filter(
    (unit) =>
      unit.kind === 'fagudvalg' && (isValidOn(unit, today) || points.some((point) => point.fagudvalgId === unit.id)),
  );
  const choose = (name: string, value: string) => setParams({ [name]: value }, { replace: true });
  const { fagudvalgId, status, onlyCoordination } = choices;
  const isFiltered = fagudvalgId !== undefined || status !== undefined || onlyCoordination || search !== '';
  const clear = () => {
    onSearch('');
    setParams(noPlanFilters, { replace: true });
  };
  return (
    <fieldset aria-label={words.filters} className={styles.filters}>
      <SearchField
        className={styles.field}
        label={words.search}
        placeholder={words.searchPlaceholder}
        value={search}
        onChange={onSearch}
      />
      <Field label={words.fagudvalg} size="small" className={styles.field}>
        <Select value={String(fagudvalgId ?? '')} onChange={(_event, { value }) => choose('udvalg', value)}>
          <option value="">{words.allFagudvalg}</option>
          {fagudvalg.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.status} size="small" className={styles.field}>
        <Select value={status ?? ''} onChange={(_event, { value }) => choose('status', value)}>
          <option value="">{words.allStatuses}</option>
          {planStatuses.map((one) => (
            <option key={one} value={one}>
              {common.planStatuses[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={words.onlyCoordination}
        checked={onlyCoordination}
        onChange={(_event, { checked }) => choose('koordination', checked === true ? 'ja' : '')}
      />
      {isFiltered && <Button onClick={clear}>{common.clearFilters}</Button>}
      <output className={styles.count}>{words.shown(shownCount, points.length)}</output>
    </fieldset>
  );
}
