/** What became of a block that was just pasted, and the way back. Said aloud: most of it is out of sight of the cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FittedBlock } from './pastedBlock';

const useStyles = makeStyles({
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface PasteWords {
  readonly done: (cells: number) => string;
  readonly lost: (rows: number, columns: number) => string;
  readonly undo: string;
}

interface PasteNoteProps {
  readonly pasted: FittedBlock | undefined;
  readonly words: PasteWords;
  readonly onUndo: () => void;
}

export function PasteNote({ pasted, words, onUndo }: PasteNoteProps) {
  const styles = useStyles();
  const isLost = pasted !== undefined && pasted.lostRows + pasted.lostColumns > 0;
  return (
    <div className={styles.note}>
      <output>
        {pasted === undefined
          ? ''
          : `${words.done(pasted.cells.length)}${isLost ? ` ${words.lost(pasted.lostRows, pasted.lostColumns)}` : ''}`}
      </output>
      {pasted !== undefined && (
        <Button size="small" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
