/** Which budget round everything shown belongs to. Open and closed ones; another round begins at its view, not at an item. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Round } from '../../domain/round';
import { useAddress } from '../data/address';
import { useText } from '../text/useText';
import { viewPathOf } from './views';

const useStyles = makeStyles({
  switcher: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // The browser's own: Fluent's costs the start 6 kB for the same list.
  select: {
    maxWidth: '100%',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function RoundSwitcher({ rounds, chosen }: { rounds: readonly Round[]; chosen: Round | undefined }) {
  const styles = useStyles();
  const { shell, common } = useText();
  const { path, goTo } = useAddress();
  const id = useId();
  const newestFirst = [...rounds].sort((a, b) => b.budgetYear - a.budgetYear);
  return (
    <div className={styles.switcher}>
      <label htmlFor={id} className={styles.label}>
        {shell.round}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen?.key ?? ''}
        onChange={(event) => goTo(viewPathOf(path), { runde: event.target.value })}
      >
        {chosen === undefined ? <option value="">{shell.chooseRound}</option> : undefined}
        {newestFirst.map((round) => (
          <option key={round.key} value={round.key}>
            {shell.roundOption(round.title, common.roundStatuses[round.status])}
          </option>
        ))}
      </select>
    </div>
  );
}
