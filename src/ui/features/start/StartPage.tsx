/** `#/opsaetning`, and every address while there is no round: what is still missing before the work can begin. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useViewer } from '../../data/queries';
import { RoundContext } from '../../data/round';
import { HealthLink } from '../../shell/HealthLink';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { startText } from '../../text/parts/start';
import { useTextOf } from '../../text/partText';
import { StartList } from './StartList';
import { useStart } from './useStart';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  links: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase500 },
});

function Lines() {
  const words = useTextOf(startText);
  const { queries, linesOf } = useStart();
  return (
    <WhenLoaded queries={queries} label={words.loading} lines={9}>
      {({ organisation, milestones, groups }) => {
        const lines = linesOf(organisation, milestones, groups);
        const missing = lines.filter(({ state }) => state === 'missing').length;
        return (
          <>
            {missing === 0 ? (
              <ProblemBar intent="success" title={words.allDone}>
                {words.allDoneBody}
              </ProblemBar>
            ) : (
              <output>{words.left(missing)}</output>
            )}
            <StartList lines={lines} />
          </>
        );
      }}
    </WhenLoaded>
  );
}

function SetUp() {
  const styles = useStyles();
  const words = useTextOf(startText);
  const { href } = useAddress();
  const round = useContext(RoundContext);
  return (
    <div className={styles.page}>
      <PageHeader title={words.title} description={words.description} />
      <Lines />
      <h2 className={styles.heading}>{words.settings}</h2>
      <ul className={styles.links}>
        <li>
          <Link inline href={href('/opsaetning/organisation')}>
            {words.pages.organisation}
          </Link>
        </li>
        <li>
          <Link inline href={href('/opsaetning/runder')}>
            {words.pages.rounds}
          </Link>
        </li>
        <li>
          <Link inline href={href('/opsaetning/personer')}>
            {words.pages.members}
          </Link>
        </li>
        <li>
          <Link inline href={href('/opsaetning/rettigheder')}>
            {words.pages.rights}
          </Link>
        </li>
        <li>
          <HealthLink />
        </li>
        {round === undefined ? undefined : (
          <>
            <li>
              <Link inline href={href('/opsaetning/arbejdspakker')}>
                {words.pages.packages}
              </Link>
            </li>
            <li>
              <Link inline href={href('/opsaetning/skabelon')}>
                {words.pages.skabelon}
              </Link>
            </li>
          </>
        )}
      </ul>
    </div>
  );
}

export function StartPage() {
  const words = useTextOf(startText);
  const viewer = useViewer();
  const round = useContext(RoundContext);
  return (
    <WhenLoaded queries={{ viewer }} label={words.loading} lines={9} page={{}}>
      {(data) => {
        if (data.viewer.rights.rounds.add) return <SetUp />;
        return round === undefined ? (
          <EmptyState isPage title={words.noRound} body={words.noRoundBody} />
        ) : (
          <EmptyState isPage title={words.noAccess} body={words.noAccessBody} />
        );
      }}
    </WhenLoaded>
  );
}
