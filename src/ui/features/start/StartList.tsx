import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { StartLine, StartState, StartStep } from '../../../domain/gettingStarted';
import { useAddress } from '../../data/address';
import { startText } from '../../text/parts/start';
import { useTextOf } from '../../text/partText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '48rem' },
  item: {
    display: 'grid',
    gridTemplateColumns: '7.5rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const places: Record<StartStep, string> = {
  areas: '/opsaetning/organisation',
  committees: '/opsaetning/organisation',
  med: '/opsaetning/organisation',
  groups: '/opsaetning/rettigheder',
  people: '/opsaetning/personer',
  round: '/opsaetning/runder',
  targets: '/opsaetning/runder',
  timeline: '/tidsplan',
  open: '/opsaetning/runder',
};
const looks = {
  done: { color: 'success', appearance: 'tint' },
  missing: { color: 'warning', appearance: 'tint' },
  unknown: { color: 'informative', appearance: 'tint' },
} as const satisfies Record<StartState, object>;

export function StartList({ lines }: { readonly lines: readonly StartLine[] }) {
  const styles = useStyles();
  const words = useTextOf(startText);
  const { href } = useAddress();
  const hasRound = lines.some(({ step, state }) => step === 'round' && state === 'done');
  /** A timeline lies in a round: before there is one there is nothing to open. */
  const placeOf = (step: StartStep): string => (step === 'timeline' && !hasRound ? places.round : places[step]);
  const linkOf = (step: StartStep): string =>
    step === 'timeline' && !hasRound ? words.links.round : words.links[step];
  const wordsOf = (line: StartLine): string =>
    line.state === 'unknown' ? words.unknown[line.step] : words[line.state][line.step](line.count);
  return (
    <ol className={styles.list} aria-label={words.list}>
      {lines.map((line) => (
        <li key={line.step} className={styles.item}>
          <span>
            <Badge {...looks[line.state]}>{words.states[line.state]}</Badge>
          </span>
          <div className={styles.words}>
            <h2 className={styles.name}>{words.steps[line.step]}</h2>
            <p className={styles.text}>{wordsOf(line)}</p>
            <Link inline href={href(placeOf(line.step))}>
              {linkOf(line.step)}
            </Link>
          </div>
        </li>
      ))}
    </ol>
  );
}
