import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import type { ProposalId } from '../../../../domain/ids';
import type { ProposalVersion } from '../../../../domain/proposalVersion';
import { useAddress } from '../../../data/address';
import { useFormat } from '../../../format/useFormat';
import { CopyLink } from '../../../shell/CopyLink';
import { historyText } from '../../../text/parts/history';
import { useTextOf } from '../../../text/partText';
import { PrintedHead } from '../item/PrintedHead';
import { Comparison } from './Comparison';
import { useVersionWords } from './useVersionWords';
import { lastPresented } from './versionChanges';
import { VersionsFrame, type Versions } from './VersionsFrame';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '@media print': { display: 'none' } },
  // A select is as wide as its longest version, unless it is told otherwise.
  choice: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: 1,
    flexBasis: '14rem',
    minWidth: 0,
    maxWidth: '28rem',
    '& select': { minWidth: 0, width: '100%' },
  },
  select: { minWidth: 0 },
  comparison: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  text: { margin: 0 },
});

/** In the address, "as it is now, whenever the link is opened"; a version's own number stays that version. */
const now = 'nu';

function Compare({ loaded }: { readonly loaded: Versions }) {
  const styles = useStyles();
  const words = useTextOf(historyText);
  const format = useFormat();
  const { params, setParams } = useAddress();
  const { versions } = loaded;
  const versionWords = useVersionWords(loaded);
  const presented = new Set(versions[0]?.proposal.decisions.map((decision) => decision.presented));
  const find = (label: string | undefined, otherwise: ProposalVersion | undefined): ProposalVersion | undefined =>
    label === undefined || label === ''
      ? otherwise
      : label === now
        ? versions.find(({ isCurrent }) => isCurrent)
        : versions.find((version) => version.label === label);
  const from = find(params['fra'], lastPresented(versions));
  const to = find(params['til'], versions[0]);
  const nameOf = ({ label, isCurrent, proposal }: ProposalVersion): string => {
    const plain = words.choice(label, format.instant(proposal.modifiedAt), proposal.modifiedBy?.name ?? words.someone);
    const withPresented = presented.has(label) ? words.choicePresented(plain) : plain;
    return isCurrent ? words.choiceCurrent(withPresented) : withPresented;
  };
  const choice = (label: string, param: 'fra' | 'til', chosen: ProposalVersion | undefined) => (
    <Field label={label} className={styles.choice}>
      <Select
        className={styles.select}
        value={chosen?.label ?? ''}
        onChange={(_event, { value }) => setParams({ [param]: value }, { replace: true })}
      >
        {chosen === undefined && <option value="">–</option>}
        {versions.map((version) => (
          <option key={version.label} value={version.label}>
            {nameOf(version)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <div className={styles.choices}>
        {choice(words.from, 'fra', from)}
        {choice(words.to, 'til', to)}
      </div>
      {from === undefined || to === undefined ? (
        <p className={styles.text}>{words.oneMissing}</p>
      ) : (
        <div data-print-page className={styles.comparison}>
          <PrintedHead
            proposal={to.proposal}
            classification={versionWords.spell('classification', to.proposal.classification)}
          />
          <p className={styles.text}>
            {words.from}: {nameOf(from)}
            <br />
            {words.to}: {nameOf(to)}
          </p>
          <Comparison before={from} after={to} words={versionWords} />
        </div>
      )}
    </>
  );
}

/** `#/forslag/17/sammenlign?fra=14.0&til=nu`: without more, what was presented last against how it is now. */
export function ComparePage({ id }: { readonly id: ProposalId }) {
  const words = useTextOf(historyText);
  const { params } = useAddress();
  const link = `forslag/${id}/sammenlign?fra=${params['fra'] ?? ''}&til=${params['til'] ?? ''}`;
  return (
    <VersionsFrame
      id={id}
      title={words.compareTitle}
      describe={words.compareDescription}
      actions={
        <>
          <Button icon={<PrintRegular />} onClick={() => window.print()}>
            {words.print}
          </Button>
          <CopyLink address={link} title={words.compareTitle} />
        </>
      }
    >
      {(loaded) => <Compare loaded={loaded} />}
    </VersionsFrame>
  );
}
