/** The boxes by which rows are chosen: plain ones, as the rows are, large enough for a finger, above the row's link. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  /** Above the link that covers the row. */
  target: {
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '44px',
    height: '44px',
    userSelect: 'none',
    cursor: 'pointer',
  },
  inHead: { height: '40px' },
  /** What comes after it in a card gives way. */
  inCard: { float: 'inline-end', marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  box: {
    width: '18px',
    height: '18px',
    margin: 0,
    cursor: 'pointer',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface ChooseBoxProps {
  readonly label: string;
  readonly isOn: boolean;
  /** In the grid the keyboard stands on rows, not on what is in them. */
  readonly isInGrid: boolean;
  readonly onPress: (isRange: boolean) => void;
}

export function ChooseBox({ label, isOn, isInGrid, onPress }: ChooseBoxProps) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.target, !isInGrid && styles.inCard)}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={label}
        checked={isOn}
        tabIndex={isInGrid ? -1 : undefined}
        onChange={({ currentTarget, nativeEvent }) => {
          currentTarget.closest<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
          onPress(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
        }}
      />
    </label>
  );
}

interface ChooseHeadProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isSome: boolean;
  readonly onPress: () => void;
}

export function ChooseHead({ label, isOn, isSome, onPress }: ChooseHeadProps) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isSome && !isOn;
  }, [isSome, isOn]);
  return (
    <label className={mergeClasses(styles.target, styles.inHead)}>
      <input ref={box} type="checkbox" className={styles.box} aria-label={label} checked={isOn} onChange={onPress} />
    </label>
  );
}
