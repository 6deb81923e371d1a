/** A file whose way into the proposal was cut short on an earlier visit: to be chosen again, or given up. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BegunUpload } from '../../../data/begunUploads';
import { useFormat } from '../../../format/useFormat';
import { bilagText } from '../../../text/parts/bilag';
import { useTextOf } from '../../../text/partText';
import { sizeWords } from './sizeWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, maxWidth: '48rem' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface BegunRowProps {
  readonly upload: BegunUpload;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
  readonly onDiscard: () => void;
}

export function BegunRow({ upload: { file, name, point }, isBusy, onChoose, onDiscard }: BegunRowProps) {
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const format = useFormat();
  const size = sizeWords(file.size, format, words);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <p className={styles.text}>{words.begun(format.percent(point.sent / file.size), size)}</p>
      <div className={styles.actions}>
        <Button size="small" aria-label={words.chooseAgainOf(file.name)} disabledFocusable={isBusy} onClick={onChoose}>
          {words.chooseAgain}
        </Button>
        <Button size="small" aria-label={words.giveUpOf(name)} disabledFocusable={isBusy} onClick={onDiscard}>
          {words.giveUp}
        </Button>
      </div>
    </li>
  );
}
