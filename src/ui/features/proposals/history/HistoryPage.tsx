import { Button, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Decision } from '../../../../domain/decision';
import type { ProposalId } from '../../../../domain/ids';
import { useAddress } from '../../../data/address';
import { useFormat } from '../../../format/useFormat';
import { historyText } from '../../../text/parts/history';
import { recordText } from '../../../text/parts/record';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { Decisions } from '../forloeb/Decisions';
import { useVersionWords } from './useVersionWords';
import { toHistory, type FieldChange } from './versionChanges';
import { VersionsFrame, type Versions } from './VersionsFrame';

const useStyles = makeStyles({
  // A select is as wide as its longest field, unless it is told otherwise.
  filter: {
    maxWidth: '24rem',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { minWidth: 0, width: '100%' },
  },
  select: { minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // What lies below the screen is laid out when it comes into view: five hundred versions stay quick.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 6rem',
  },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  changes: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Longer ones, and those of several lines, are read in the comparison. */
const longestInline = 120;
const isLong = (value: unknown): boolean =>
  typeof value === 'string' && (value.length > longestInline || value.includes('\n'));

function History({ id, loaded }: { readonly id: ProposalId; readonly loaded: Versions }) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(historyText);
  const format = useFormat();
  const { href, params, setParams } = useAddress();
  const { versions, units } = loaded;
  const { labelOf, spell, paths } = useVersionWords(loaded);
  const history = useMemo(() => toHistory(versions, paths), [versions, paths]);
  const labels = useMemo(
    () => [...new Set(history.flatMap(({ changes }) => changes.map(({ path }) => labelOf(path))))].toSorted(),
    [history, labelOf],
  );
  const field = labels.find((label) => label === params['aendret']);
  const shown =
    field === undefined
      ? history
      : history
          .map((entry) => ({ ...entry, changes: entry.changes.filter(({ path }) => labelOf(path) === field) }))
          .filter(({ changes }) => changes.length > 0);
  const presentedWords = ({ bodyId, decidedOn, from, to }: Decision): string => {
    const day = format.date(decidedOn);
    const step = [common.stages[from], common.stages[to]] as const;
    if (bodyId === undefined) return words.presentedAtStep(day, ...step);
    return words.presentedTo(units.find((unit) => unit.id === bodyId)?.name ?? common.unknownUnit, day, ...step);
  };
  const lineOf = ({ path, before, after }: FieldChange): string => {
    const label = labelOf(path);
    const [from, to] = [spell(path, before), spell(path, after)];
    const isText = isLong(before) || isLong(after);
    if (from === '') return isText ? words.longAdded(label) : words.added(label, to);
    if (to === '') return isText ? words.longRemoved(label) : words.removed(label, from);
    return isText ? words.longChange(label) : words.change(label, from, to);
  };

  return (
    <>
      <Field label={words.field} className={styles.filter}>
        <Select
          className={styles.select}
          value={field ?? ''}
          onChange={(_event, { value }) => setParams({ aendret: value }, { replace: true })}
        >
          <option value="">{words.all}</option>
          {labels.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </Select>
      </Field>
      {shown.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      <ol aria-label={words.list} className={styles.list}>
        {shown.map(({ version: { label, isCurrent, proposal }, previous, changes, decisions, presented }) => (
          <li key={label} className={styles.item}>
            <h2 className={styles.head}>
              {[
                format.instant(proposal.modifiedAt),
                proposal.modifiedBy?.name ?? words.someone,
                words.version(label),
                ...(isCurrent ? [words.current] : []),
              ].join(' · ')}
            </h2>
            {previous === undefined && <p className={styles.text}>{words.created}</p>}
            {field === undefined &&
              presented.map((decision) => (
                <p key={decision.writtenAt} className={styles.text}>
                  {presentedWords(decision)}
                </p>
              ))}
            {changes.length > 0 && (
              <ul className={styles.changes}>
                {changes.map((change) => (
                  <li key={change.path}>{lineOf(change)}</li>
                ))}
              </ul>
            )}
            {field === undefined && decisions.length > 0 && <Decisions id={id} decisions={decisions} units={units} />}
            {previous !== undefined && (
              <Link href={href(`/forslag/${id}/sammenlign`, { fra: previous.label, til: label })}>{words.compare}</Link>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** `#/forslag/17/historik`: who changed what, when, from what to what, with stages and decisions in line. */
export function HistoryPage({ id }: { readonly id: ProposalId }) {
  const words = useTextOf(historyText);
  const { open } = useTextOf(recordText);
  const { href } = useAddress();
  return (
    <VersionsFrame
      id={id}
      title={words.title}
      describe={words.description}
      actions={
        <Button as="a" href={href(`/forslag/${id}/aktindsigt`)}>
          {open}
        </Button>
      }
    >
      {(loaded) => <History id={id} loaded={loaded} />}
    </VersionsFrame>
  );
}
