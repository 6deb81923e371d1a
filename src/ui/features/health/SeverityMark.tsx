/** How serious, as a shape and a word: never by colour alone. Drawn here, for an icon of the library would weigh on every start. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../domain/health';
import { healthText } from '../../text/parts/health';
import { useTextOf } from '../../text/partText';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: '6.5rem',
  },
  sign: { width: '16px', height: '16px', flexShrink: 0, fill: 'none', stroke: 'currentColor', strokeWidth: '1.5' },
  // The colour is the sign's alone: as the colour of words it is too faint in the dark theme (axe).
  fault: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
});

/** A cross in an octagon, a triangle, a dot over a line in a circle, a tick in a circle. */
const paths: Readonly<Record<Severity, string>> = {
  fault: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5.5 5.5l5 5m0-5l-5 5',
  warning: 'M8 1.8L15 14H1zM8 6v4m0 1.4v1',
  note: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M8 7v4.5M8 4.5v1',
  ok: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M5 8.2l2.2 2.2L11 6',
};

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { severities } = useTextOf(healthText);
  return (
    <span className={styles.mark}>
      <svg className={mergeClasses(styles.sign, styles[severity])} viewBox="0 0 16 16" aria-hidden="true">
        <path d={paths[severity]} />
      </svg>
      {severities[severity]}
    </span>
  );
}
