/** One proposal before one MED-udvalg: chosen or left out, why, and what became of it. */
import { Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { mayStart, type WantedMed } from '../../../../domain/medStart';
import type { OrgUnit } from '../../../../domain/organisation';
import { useAddress } from '../../../data/address';
import { errorText, failureOf } from '../../../shell/errorText';
import { medStartText } from '../../../text/parts/medStart';
import { failuresText } from '../../../text/parts/failures';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { proposalName } from './startView';
import type { StartState } from './useMedStart';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  what: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto', '& label': { minWidth: 0 } },
  name: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
  why: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  // Below the words of the box, not below the box.
  whyOfBox: { paddingInlineStart: '2.25rem' },
  state: { paddingInlineStart: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  failed: {
    gridColumn: '1 / -1',
    margin: 0,
    paddingInlineStart: '2.25rem',
    color: tokens.colorStatusDangerForeground1,
  },
});

interface StartRowProps {
  readonly row: WantedMed;
  readonly units: readonly OrgUnit[];
  /** One proposal by itself: its name stands above. */
  readonly isOne: boolean;
  readonly isChosen: boolean;
  readonly state: StartState | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const named = ['Forbidden', 'SiteNotReady', 'OutcomeUnknown'] as const;

export function StartRow({ row, units, isOne, isChosen, state, isBusy, onChoose }: StartRowProps) {
  const styles = useStyles();
  const texts = useText();
  const failures = useTextOf(failuresText);
  const words = useTextOf(medStartText);
  const { href } = useAddress();
  const { committee, existing, right, areaIds, isByRule } = row;
  const name = proposalName(row.proposal);
  const areas = units.filter(({ id }) => areaIds.includes(id)).map((unit) => unit.name);
  const why = !isByRule ? words.added : areas.length === 0 ? words.across : words.ofAreas(areas.join(', '));

  const failure = (error: unknown): string => {
    const { kind } = failureOf(error);
    const known = named.find((each) => each === kind);
    if (known !== undefined) return words.problems[known];
    const { title, next } = errorText(error, failures);
    return `${title}. ${next}`;
  };
  const isBox = mayStart(row) && state?.at !== 'made';
  const found = state?.at === 'made' ? state.id : existing?.id;
  const told = (): string => {
    if (state?.at === 'made') return words.made;
    if (existing !== undefined) return `${words.exists}: ${texts.common.medOutcomes[existing.outcome]}`;
    if (state?.at === 'waits') return words.waits;
    if (state?.at === 'makes') return words.makes;
    if (right === undefined) return words.cannotSee;
    return right === 'write' ? '' : words.notYours;
  };

  return (
    <li className={styles.row}>
      <div className={styles.what}>
        {isBox ? (
          <Checkbox
            label={isOne ? words.createIn(committee.shortName) : name}
            checked={isChosen}
            disabled={isBusy}
            onChange={(_event, { checked }) => onChoose(checked === true)}
          />
        ) : (
          !isOne && <span className={styles.name}>{name}</span>
        )}
        <span className={mergeClasses(styles.why, isBox && styles.whyOfBox)}>{why}</span>
      </div>
      <span className={styles.state}>
        {found === undefined ? (
          told()
        ) : (
          <Link href={href(`/med/${found}`)} aria-label={`${told()}. ${words.open(committee.name)}: ${name}`}>
            {told()}
          </Link>
        )}
      </span>
      {state?.at === 'failed' && <p className={styles.failed}>{failure(state.error)}</p>}
    </li>
  );
}
