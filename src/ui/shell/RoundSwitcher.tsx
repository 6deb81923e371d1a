/** Which budget round everything shown belongs to. Open and closed ones; another round begins at its view, not at an item. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
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
  select: { maxWidth: '100%' },
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
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={chosen?.key ?? ''}
        onChange={(_event, { value }) => goTo(viewPathOf(path), { runde: value })}
      >
        {chosen === undefined ? <option value="">{shell.chooseRound}</option> : undefined}
        {newestFirst.map((round) => (
          <option key={round.key} value={round.key}>
            {shell.roundOption(round.title, common.roundStatuses[round.status])}
          </option>
        ))}
      </Select>
    </div>
  );
}
