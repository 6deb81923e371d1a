/** A search as a native input: the browser's own clear button and keys, and nothing to fetch before the first rows. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  input: {
    boxSizing: 'border-box',
    height: '32px',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Somebody is about to search. */
  readonly onFocus?: () => void;
  readonly className?: string;
}

export function SearchField({ label, placeholder, value, onChange, onFocus, className }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      className={mergeClasses(styles.input, className)}
      value={value}
      onFocus={onFocus}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
