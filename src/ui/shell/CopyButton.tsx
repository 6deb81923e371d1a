/** Puts a text on the clipboard and says so. Where the frame may not, shows the text to copy by hand. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  group: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  byHand: { maxWidth: '100%' },
});

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  readonly text: () => string;
}

export function CopyButton({ label, copied, text }: CopyButtonProps) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'byHand'>('none');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      // An iframe without the clipboard-write permission, or a browser without the API.
      setOutcome('byHand');
    }
  };
  return (
    <span className={styles.group}>
      <Button size="small" onClick={() => void copy()}>
        {label}
      </Button>
      <output>{outcome === 'copied' ? copied : ''}</output>
      {outcome === 'byHand' ? (
        <textarea
          className={styles.byHand}
          readOnly
          cols={40}
          rows={Math.min(text().split('\n').length, 8)}
          aria-label={label}
          value={text()}
          onFocus={(event) => event.target.select()}
        />
      ) : undefined}
    </span>
  );
}
