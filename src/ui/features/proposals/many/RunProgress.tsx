import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { manyText } from '../../../text/parts/many';
import { useTextOf } from '../../../text/partText';
import { PhaseHeading } from './PhaseHeading';
import type { Progress } from './useManyMove';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  bar: { width: '100%', maxWidth: '32rem' },
  text: { margin: 0 },
});

interface RunProgressProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

export function RunProgress({ progress: { kind, done, of, troubles, isStopping }, onStop }: RunProgressProps) {
  const styles = useStyles();
  const words = useTextOf(manyText);
  const told = words.progress(done, of);
  return (
    <div className={styles.box}>
      <PhaseHeading takesFocus>{words.runTitle[kind]}</PhaseHeading>
      <p className={styles.text}>{words.keepOpen}</p>
      <div className={styles.bar}>
        <p className={styles.text}>{told}</p>
        <ProgressBar value={of === 0 ? undefined : done / of} aria-label={words.runTitle[kind]} aria-valuetext={told} />
      </div>
      <output>{troubles > 0 && words.trouble(troubles)}</output>
      <output>{isStopping && words.stopping}</output>
      <Button disabledFocusable={isStopping} onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
