/** `#/forslag/17/aktindsigt`: all that is kept about a proposal on one page, to be printed or saved as PDF. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useIsFetching } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { ProposalId } from '../../../../domain/ids';
import type { Proposal } from '../../../../domain/proposal';
import { LoadingState } from '../../../components/PageState';
import { Paragraphs } from '../../../components/Paragraphs';
import { useViewer } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { useFormat } from '../../../format/useFormat';
import { historyText } from '../../../text/parts/history';
import { recordText } from '../../../text/parts/record';
import { useTextOf } from '../../../text/partText';
import { Decisions } from '../forloeb/Decisions';
import { useVersions } from '../history/useVersions';
import { useVersionWords } from '../history/useVersionWords';
import { VersionsFrame, type Versions } from '../history/VersionsFrame';
import { PrintedHead } from '../item/PrintedHead';
import { RecordedBilag } from './RecordedBilag';
import { RecordedTalk } from './RecordedTalk';
import { contentOf, recordedVersions, type FilledField } from './recordView';

const useStyles = makeStyles({
  record: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  head: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  term: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
  text: { margin: 0 },
});

interface RecordProps {
  readonly id: ProposalId;
  readonly loaded: Versions;
  readonly med: RecordPageProps['med'];
  /** All words are there. */
  readonly onDrawn: () => void;
}

function Record({ id, loaded, med, onDrawn }: RecordProps) {
  const styles = useStyles();
  const words = useTextOf(recordText);
  const history = useTextOf(historyText);
  const format = useFormat();
  const { today } = useServices();
  const viewer = useViewer();
  useEffect(onDrawn, [onDrawn]);
  const unreadable = useVersions(id).data?.problems ?? [];
  const { versions, units } = loaded;
  const named = useVersionWords(loaded);
  const { labelOf, spell, paths } = named;
  const now = versions[0]?.proposal;
  if (now === undefined) return null;
  const { filled, empty } = contentOf(now, named);
  const whoChanged = ({ modifiedBy }: Proposal): string => modifiedBy?.name ?? history.someone;
  const spelt = (path: string, value: unknown): string => spell(path, value) || words.empty;
  const fields = (each: readonly FilledField[]): ReactNode => (
    <dl className={styles.list}>
      {each.map(({ path, value }) => (
        <div key={path}>
          <dt className={styles.term}>{labelOf(path)}</dt>
          <dd className={styles.value}>
            <Paragraphs text={spelt(path, value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <article data-print-page className={styles.record}>
      <PrintedHead proposal={now} classification={spell('classification', now.classification)} />
      <div>
        <p className={styles.text}>
          {words.taken(viewer.data?.person.name ?? history.someone, format.date(today()))} {words.limits}
        </p>
        <p className={styles.text}>{words.notHere}</p>
        {unreadable.map(({ label, column, found }) => (
          <p key={`${label} ${column}`} className={styles.text}>
            {history.unreadable(label, column, found)}
          </p>
        ))}
      </div>
      <section>
        <h2 className={styles.heading}>{words.now}</h2>
        <p className={styles.text}>{words.changed(format.instant(now.modifiedAt), whoChanged(now))}</p>
        <p className={styles.text}>{history.amounts}</p>
        {fields(filled)}
        {empty.length > 0 && (
          <p className={styles.term}>{words.notFilledIn([...new Set(empty.map(labelOf))].join(', '))}</p>
        )}
      </section>
      <section>
        <h2 className={styles.heading}>{words.decisions}</h2>
        <Decisions id={id} decisions={now.decisions} units={units} />
      </section>
      <RecordedBilag proposal={id} />
      <section>
        <h2 className={styles.heading}>{words.med}</h2>
        {med(now)}
      </section>
      <RecordedTalk proposal={id} />
      <section>
        <h2 className={styles.heading}>{words.versions}</h2>
        <ol className={styles.list}>
          {recordedVersions(versions, paths).map(({ version: { label, proposal }, changes }) => (
            <li key={label}>
              <h3 className={styles.head}>
                {[history.version(label), format.instant(proposal.modifiedAt), whoChanged(proposal)].join(' · ')}
              </h3>
              {changes === undefined ? (
                <>
                  <p className={styles.text}>{words.begun}</p>
                  {fields(contentOf(proposal, named).filled)}
                </>
              ) : changes.length === 0 ? (
                <p className={styles.text}>{words.noChange}</p>
              ) : (
                <dl className={styles.list}>
                  {changes.map(({ path, before, after }) => (
                    <div key={path}>
                      <dt className={styles.term}>{labelOf(path)}</dt>
                      <dd className={styles.value}>
                        {words.before}: <Paragraphs text={spelt(path, before)} />
                      </dd>
                      <dd className={styles.value}>
                        {words.after}: <Paragraphs text={spelt(path, after)} />
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

interface RecordPageProps {
  readonly id: ProposalId;
  /** The MED-drøftelser of the proposal with all that was said in them: another feature's, put in by the routes. */
  readonly med: (proposal: Proposal) => ReactNode;
}

export function RecordPage({ id, med }: RecordPageProps) {
  const words = useTextOf(recordText);
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  // Paper made before all is there would lack it without saying so. What is asked for anew is there.
  const isFetching = useIsFetching({ predicate: ({ state }) => state.data === undefined }) > 0;
  return (
    <VersionsFrame
      id={id}
      title={words.title}
      describe={words.description}
      actions={
        isFetching || !isDrawn ? (
          <output>{words.gathering}</output>
        ) : (
          <Button icon={<PrintRegular />} onClick={() => window.print()}>
            {words.print}
          </Button>
        )
      }
    >
      {/* Its own place to wait for words: else what counts the questions waits too, and is drawn anew without end. */}
      {(loaded) => (
        <Suspense fallback={<LoadingState label={words.gathering} />}>
          <Record id={id} loaded={loaded} med={med} onDrawn={onDrawn} />
        </Suspense>
      )}
    </VersionsFrame>
  );
}
