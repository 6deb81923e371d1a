/** Stays at the foot of a form: says whether there is something to save, and saves it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type SaveState = 'clean' | 'dirty' | 'saving' | 'saved';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Room for the strip below, where something follows the form.
    marginBottom: tokens.spacingVerticalL,
    // Sticky stops at the frame's padding: what scrolls by must not show in that strip below the bar.
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      top: '100%',
      height: tokens.spacingVerticalL,
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  status: { color: tokens.colorNeutralForeground2 },
});

interface SaveBarProps {
  readonly state: SaveState;
  readonly labels: {
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
    readonly unsaved: string;
    readonly cancel: string;
  };
  readonly onCancel: () => void;
  /** The button submits the form it stands in, unless given. */
  readonly onSave?: () => void;
  /** Why saving is not possible, in words; the button is disabled then. */
  readonly blockedBecause?: string;
  /** More buttons. */
  readonly children?: ReactNode;
}

export function SaveBar({ state, labels, onSave, onCancel, blockedBecause, children }: SaveBarProps) {
  const styles = useStyles();
  const status = { clean: '', dirty: labels.unsaved, saving: labels.saving, saved: labels.saved }[state];
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        type={onSave === undefined ? 'submit' : 'button'}
        // Focusable all the same: a button that is disabled while it has the focus loses it to nowhere.
        disabledFocusable={state === 'saving' || blockedBecause !== undefined}
        onClick={onSave}
      >
        {labels.save}
      </Button>
      <Button type="button" disabledFocusable={state === 'saving'} onClick={onCancel}>
        {labels.cancel}
      </Button>
      {children}
      <output className={styles.status}>{blockedBecause ?? status}</output>
    </div>
  );
}
