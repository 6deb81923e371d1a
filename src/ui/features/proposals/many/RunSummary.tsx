/** What has become of each, to be read, copied to the minutes or printed; and another try for those that failed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import type { ProposalSummary } from '../../../../domain/proposal';
import { ProblemBar } from '../../../components/ProblemBar';
import { useAddress } from '../../../data/address';
import { CopyButton } from '../../../shell/CopyButton';
import { manyText } from '../../../text/parts/many';
import { medStartText } from '../../../text/parts/medStart';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { inState, toTryAgain, type Fate } from './findings';
import { Group, nameOf } from './Group';
import type { Around } from './ManyMove';
import { PhaseHeading } from './PhaseHeading';
import { stepName } from './stepWords';
import { summaryText } from './summaryText';
import { useFateWords } from './useFateWords';
import type { Done } from './useManyMove';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
  step: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RunSummaryProps {
  readonly chosen: readonly ProposalSummary[];
  readonly done: Done;
  readonly isAsking: boolean;
  readonly around: Around;
  readonly onAgain: (done: Done) => Promise<void>;
}

/** What asks for something first. */
const order = ['uncertain', 'failed', 'notTried', 'unread', 'refused', 'elsewhere', 'moved'] as const;

export function RunSummary({ chosen, done, isAsking, around, onAgain }: RunSummaryProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(manyText);
  const med = useTextOf(medStartText);
  const { href } = useAddress();
  const fateWords = useFateWords(around);
  const { fates, step, isCutOff } = done;
  const did = words.did[step.kind];
  const titles: { readonly [State in Fate['state']]: (count: number) => string } = {
    uncertain: (count) => words.uncertain(count, did),
    failed: (count) => words.failed(count, did),
    moved: (count) => words.moved(count, did),
    notTried: words.notTried,
    unread: words.unread,
    refused: words.refused,
    elsewhere: words.elsewhere,
  };
  const groups = order.map((state) => {
    const items = inState(chosen, fates, state);
    return { state, items, title: titles[state](items.length) };
  });
  const moved = inState(chosen, fates, 'moved').length;
  const title = words.doneTitle(moved, chosen.length, did);
  // Released just now: MED is asked next.
  const asksMed =
    moved > 0 &&
    step.kind === 'move' &&
    step.move.from === 'direktion' &&
    step.move.to === 'tilFagudvalg' &&
    around.viewer.rights.medDiscussions.add;
  const name = stepName(step, words, common);
  const again = toTryAgain(fates).length;
  const asText = (): string =>
    summaryText(
      [title, name],
      groups.map(({ title: heading, items }) => ({
        title: heading,
        lines: items.map(({ proposal, fate }) => ({
          name: nameOf(proposal),
          reasons: fateWords(proposal, fate).map(({ text }) => text),
        })),
      })),
    );
  return (
    <>
      <PhaseHeading takesFocus>{title}</PhaseHeading>
      <p className={styles.step}>{name}</p>
      {isCutOff && (
        <ProblemBar intent="warning" title={words.pausedTitle}>
          {words.paused}
        </ProblemBar>
      )}
      <div className={styles.buttons}>
        {again > 0 && (
          <Button appearance="primary" disabledFocusable={isAsking} onClick={() => void onAgain(done)}>
            {words.again(again)}
          </Button>
        )}
        {asksMed && (
          <Button as="a" href={href('/med/ny')}>
            {med.title}
          </Button>
        )}
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {words.print}
        </Button>
        <CopyButton label={words.copy} copied={words.copied} text={asText} />
        <output>{isAsking && words.asking}</output>
      </div>
      {groups.map(({ state, items, title: heading }) => (
        <Group
          key={state}
          title={heading}
          items={items}
          help={state === 'uncertain' ? words.uncertainHelp : undefined}
          why={({ proposal, fate }) => fateWords(proposal, fate)}
        />
      ))}
    </>
  );
}
