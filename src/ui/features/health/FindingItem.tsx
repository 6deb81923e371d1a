import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Where } from '../../../domain/healthRemedies';
import { useAddress } from '../../data/address';
import { useServices } from '../../data/services';
import { healthText } from '../../text/parts/health';
import { useTextOf } from '../../text/partText';
import { sharePointPage, type FindingView } from './healthView';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '16rem', minWidth: 0, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  remedy: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const inTab: { readonly [Place in Where['place']]?: string } = {
  setUp: '/opsaet',
  rights: '/opsaetning/rettigheder',
  rounds: '/opsaetning/runder',
  organisation: '/opsaetning/organisation',
  members: '/opsaetning/personer',
};

function Way({ where }: { readonly where: Where }) {
  const words = useTextOf(healthText);
  const { href } = useAddress();
  const { siteUrl } = useServices();
  const label = words.where[where.place];
  const page = inTab[where.place];
  if (page !== undefined) {
    return (
      <Link inline href={href(page)}>
        {label}
      </Link>
    );
  }
  if (where.place === 'reload') {
    return (
      <Link inline as="button" onClick={() => window.location.reload()}>
        {label}
      </Link>
    );
  }
  return (
    <Link inline href={sharePointPage(siteUrl, where)} target="_blank" rel="noreferrer">
      {label} ({words.otherWindow})
    </Link>
  );
}

export function FindingItem({ view }: { readonly view: FindingView }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <SeverityMark severity={view.found.severity} />
      <div className={styles.words}>
        <p className={styles.text}>{view.sentence}</p>
        {view.remedy === undefined ? undefined : (
          <p className={styles.remedy}>
            {view.remedy} {view.where === undefined ? undefined : <Way where={view.where} />}
          </p>
        )}
      </div>
    </li>
  );
}
