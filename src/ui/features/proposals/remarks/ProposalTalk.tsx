/** What is said of a proposal: SharePoint's comments and the remarks in one thread, with one box (decision 0017). */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { longestComment } from '../../../../domain/comment';
import type { ClientKey } from '../../../../domain/ids';
import type { OrgUnit } from '../../../../domain/organisation';
import type { HolderRole } from '../../../../domain/permissions';
import { placeName, placeOf } from '../../../../domain/place';
import type { Proposal } from '../../../../domain/proposal';
import { longestRemark } from '../../../../domain/remark';
import { speaksFor } from '../../../../domain/speaksFor';
import type { WorkPackage } from '../../../../domain/workPackage';
import { CommentThread } from '../../../components/CommentThread';
import { useAddComment, useComments, useRemoveComment } from '../../../data/comments';
import { useRound, useViewer } from '../../../data/queries';
import { useAddRemark, useRemarks, useRemarkStanding } from '../../../data/remarks';
import { useUnsavedChanges } from '../../../data/unsavedChanges';
import { useFormat } from '../../../format/useFormat';
import { FailureState } from '../../../shell/FailureState';
import { RowProblems } from '../../../shell/RowProblems';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { commentsText } from '../../../text/parts/comments';
import { remarksText } from '../../../text/parts/remarks';
import { rightsText } from '../../../text/parts/rights';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { PrintedRemarks } from './PrintedRemarks';
import { bodyName, readersOf, talkMode, thread, writersOf, type TalkMode } from './talkView';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  // A select is as wide as its longest option unless told otherwise.
  behalf: { maxWidth: '24rem', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface ProposalTalkProps {
  readonly proposal: Proposal;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
  readonly mayEdit: boolean;
  /** Whether the page is read: only then it has a paper. */
  readonly isReading: boolean;
}

export function ProposalTalk({ proposal, units, workPackages, mayEdit, isReading }: ProposalTalkProps) {
  const styles = useStyles();
  const words = useTextOf(remarksText);
  const commentWords = useTextOf(commentsText);
  const roles = useTextOf(rightsText).who.holders;
  const { common } = useText();
  const format = useFormat();
  const isClosed = useRound().status === 'closed';
  const target = { on: 'proposal', id: proposal.id } as const;
  const comments = useComments(target);
  const remarks = useRemarks(proposal.id);
  const standing = useRemarkStanding(proposal.id, placeName(placeOf(proposal)));
  const viewer = useViewer();
  const addComment = useAddComment(target);
  const addRemark = useAddRemark(proposal.id);
  const remove = useRemoveComment(target);
  const [draft, setDraft] = useState('');
  const [behalf, setBehalf] = useState('');
  /** The key of the remark that was sent last: sent again in the same words it is the same remark. */
  const sent = useRef<{ readonly of: string; readonly key: ClientKey }>(undefined);
  useUnsavedChanges(draft.trim() !== '');

  const named = (each: readonly HolderRole[]): string => each.map((role) => roles[role]).join(', ');
  const sendComment = (): void => addComment.mutate(draft.trim(), { onSuccess: () => setDraft('') });
  const sendRemark = (onBehalfOf: string): void => {
    const input = {
      round: proposal.round,
      title: proposal.title,
      proposalId: proposal.id,
      text: draft.trim(),
      onBehalfOf,
    };
    const of = JSON.stringify(input);
    const key = sent.current?.of === of ? sent.current.key : (crypto.randomUUID() as string as ClientKey); // made before the first attempt
    sent.current = { of, key };
    addRemark.mutate({ input, key }, { onSuccess: () => setDraft('') });
  };
  const because = (mode: TalkMode): string | undefined => {
    if (mode === 'closed') return words.closedRound;
    if (mode === 'noPlace' || mode === 'refused') return words[mode];
    if (mode !== 'mayNotWrite') return undefined;
    const writers = writersOf(proposal, units);
    return [words.mayNotWrite(common.stages[proposal.stage]), words.writersNow(named(writers))].join(' ');
  };
  const failureOf = (mode: TalkMode, send: () => void): ReactNode => {
    const add = mode === 'remark' ? addRemark : addComment;
    if (add.isError) return <FailureState key={add.submittedAt} error={add.error} onRetry={send} />;
    if (!remove.isError) return undefined;
    return (
      <FailureState key={remove.submittedAt} error={remove.error} onRetry={() => remove.mutate(remove.variables)} />
    );
  };

  return (
    <section aria-labelledby="comments" className={styles.section}>
      <h2 id="comments" className={styles.heading}>
        {words.title}
      </h2>
      <WhenLoaded queries={{ comments, remarks, standing, viewer }} label={words.loading} lines={3}>
        {(data) => {
          const holders = speaksFor(data.viewer, proposal, units);
          const mayByTable = holders.length > 0;
          const mode = talkMode({ isClosed, mayEdit, standing: data.standing, mayByTable });
          const names = { units, workPackages, roles, arbejdsgruppe: words.arbejdsgruppe };
          const bodies = holders.map((holder) => bodyName(holder, names));
          // Chosen, and still theirs to speak for where the proposal has gone.
          const onBehalfOf = bodies.includes(behalf) ? behalf : '';
          const add = mode === 'remark' ? addRemark : addComment;
          const send = mode === 'remark' ? () => sendRemark(onBehalfOf) : sendComment;
          const readers = words.readersNow(named(readersOf(proposal, units)));
          return (
            <>
              <RowProblems problems={data.remarks.problems} />
              <CommentThread
                comments={thread(data.comments, data.remarks.rows).map((said) => ({
                  ...said,
                  when: format.instant(said.createdAt),
                  isOwn: said.isOwnComment && !isClosed,
                  ...(said.onBehalfOf === undefined
                    ? {}
                    : { kind: said.onBehalfOf === '' ? words.remarkOwn : words.remarkFor(said.onBehalfOf) }),
                }))}
                labels={{ ...commentWords.labels, ...(mode === 'remark' ? words.labels : { none: words.labels.none }) }}
                longest={mode === 'remark' ? longestRemark : longestComment}
                draft={draft}
                onDraft={setDraft}
                sending={add.isPending ? 'yes' : add.isSuccess && draft === '' ? 'sent' : 'no'}
                onSend={send}
                onRemove={(id) => remove.mutate(id)}
                readOnlyBecause={because(mode)}
                failure={failureOf(mode, send)}
                beforeField={
                  mode === 'remark' &&
                  mayByTable && (
                    <Field label={words.onBehalfOf} className={styles.behalf}>
                      <Select value={onBehalfOf} onChange={(_event, { value }) => setBehalf(value)}>
                        <option value="">{words.own}</option>
                        {bodies.map((body) => (
                          <option key={body}>{body}</option>
                        ))}
                      </Select>
                    </Field>
                  )
                }
                audience={
                  mode === 'remark' ? [words.remarkAudience, readers, words.stands].join(' ') : words.commentAudience
                }
              />
              {isReading && <PrintedRemarks remarks={data.remarks.rows} />}
            </>
          );
        }}
      </WhenLoaded>
    </section>
  );
}
