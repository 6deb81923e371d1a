/** How a proposal hangs together with others, from both sides, with what somebody who adds them up must know. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Proposal } from '../../../../domain/proposal';
import { relationsOf, relationWarnings, unseenCount, type Relation } from '../../../../domain/relations';
import { ProblemBar } from '../../../components/ProblemBar';
import { useAddress } from '../../../data/address';
import { useFormat } from '../../../format/useFormat';
import { skabelonText } from '../../../text/parts/skabelon';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { relationWarningText } from './relationWords';
import { titleOf, type Others } from './useOthers';

const useStyles = makeStyles({
  relations: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  term: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

const kinds: readonly Relation['kind'][] = ['requires', 'requiredBy', 'excludes', 'overlaps'];

export function RelationsReading({ proposal, others }: { readonly proposal: Proposal; readonly others: Others }) {
  const styles = useStyles();
  const format = useFormat();
  const { common } = useText();
  const words = useTextOf(skabelonText);
  const { href } = useAddress();
  if (others.state === 'failed') return <ProblemBar intent="warning">{words.relationsFailed}</ProblemBar>;
  if (others.state === 'loading') return <p className={styles.note}>{words.relationsLoading}</p>;
  const relations = relationsOf(proposal.id, proposal, others.proposals);
  const unseen = unseenCount(proposal, others.proposals);
  const warnings = relationWarnings(proposal, relations);
  return (
    <div className={styles.relations}>
      {relations.length + unseen === 0 && <p className={styles.note}>{words.noRelations}</p>}
      {kinds.map((kind) => {
        const ofKind = relations.filter((relation) => relation.kind === kind);
        return ofKind.length === 0 ? undefined : (
          <div key={kind}>
            <p className={styles.term}>{words.relations[kind]}</p>
            <ul className={styles.list} aria-label={words.relations[kind]}>
              {ofKind.map(({ other }) => (
                <li key={other.id}>
                  <a className={styles.link} href={href(`/forslag/${other.id}`)}>
                    {titleOf(other)}
                  </a>{' '}
                  · {other.sideState === undefined ? common.stages[other.stage] : common.sideStates[other.sideState]}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {unseen > 0 && <p className={styles.note}>{words.relationUnseen(unseen)}</p>}
      {warnings.length > 0 && (
        <ProblemBar intent="warning" title={words.warningsTitle}>
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={`${warning.code} ${warning.other.id}`}>{relationWarningText(warning, words, format)}</li>
            ))}
          </ul>
        </ProblemBar>
      )}
    </div>
  );
}
