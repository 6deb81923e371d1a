import { makeStyles, tokens } from '@fluentui/react-components';
import type { MedDiscussion } from '../../../domain/medDiscussion';
import { useFormat } from '../../format/useFormat';
import { medText } from '../../text/parts/med';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import type { MedPart } from './medEditing';

const useStyles = makeStyles({
  facts: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface MedOutcomeReadingProps {
  readonly discussion: MedDiscussion;
  readonly parts: readonly MedPart[];
}

export function MedOutcomeReading({ discussion, parts }: MedOutcomeReadingProps) {
  const styles = useStyles();
  const { common } = useText();
  const med = useTextOf(medText);
  const format = useFormat();
  const { deadline, discussedOn, outcome, statement, answer } = discussion;
  const values: Record<MedPart, string> = {
    deadline: deadline === undefined ? med.noDeadline : format.date(deadline),
    discussedOn: discussedOn === undefined ? '' : format.date(discussedOn),
    outcome: common.medOutcomes[outcome],
    statement,
    answer,
  };
  return (
    <dl className={styles.facts}>
      {parts.map((part) => (
        <div key={part}>
          <dt className={styles.term}>{med.fields[part]}</dt>
          <dd className={styles.value}>{values[part] === '' ? common.notFilledIn : values[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
