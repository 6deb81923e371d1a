/** Search, fagudvalg, status and tværgående koordination, kept in the address. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { isValidOn, type OrgUnit } from '../../../domain/organisation';
import { planStatuses, type PlanPoint } from '../../../domain/planPoint';
import { FilterChoice, Filters } from '../../components/Filters';
import { SearchField } from '../../components/SearchField';
import { useAddress } from '../../data/address';
import { useServices } from '../../data/services';
import { useText } from '../../text/useText';
import { noPlanFilters, type PlanChoices } from './planChoices';

const useStyles = makeStyles({ search: { width: '100%', marginBottom: tokens.spacingVerticalS } });

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
  const { fagudvalgId, status, onlyCoordination } = choices;
  // A closed udvalg is still offered where the plan has points of it.
  const fagudvalg = units.filter(
    (unit) =>
      unit.kind === 'fagudvalg' && (isValidOn(unit, today) || points.some((point) => point.fagudvalgId === unit.id)),
  );
  const set = [fagudvalgId !== undefined, status !== undefined, onlyCoordination].filter(Boolean).length;
  // Trying out filters must not fill the way back with steps.
  const choose = (name: string, value: string) => setParams({ [name]: value }, { replace: true });
  const clear = () => {
    onSearch('');
    setParams(noPlanFilters, { replace: true });
  };
  return (
    <>
      <SearchField
        className={styles.search}
        label={words.search}
        placeholder={words.searchPlaceholder}
        value={search}
        onChange={onSearch}
      />
      <Filters
        label={words.filters}
        set={set}
        words={{ folded: common.filtersFolded, clear: common.clearFilters }}
        onClear={set > 0 || search !== '' ? clear : undefined}
        count={words.shown(shownCount, points.length)}
      >
        <FilterChoice
          label={words.fagudvalg}
          value={fagudvalgId?.toString()}
          all={words.allFagudvalg}
          options={fagudvalg.map((unit) => [String(unit.id), unit.name])}
          onChange={(value) => choose('udvalg', value)}
        />
        <FilterChoice
          label={words.status}
          value={status}
          all={words.allStatuses}
          options={planStatuses.map((one) => [one, common.planStatuses[one]])}
          onChange={(value) => choose('status', value)}
        />
        <Checkbox
          label={words.onlyCoordination}
          checked={onlyCoordination}
          onChange={(_event, { checked }) => choose('koordination', checked === true ? 'ja' : '')}
        />
      </Filters>
    </>
  );
}
