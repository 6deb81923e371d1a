/** Filters in a row. Where that is narrow they stand behind a button that says how many are set. Knows no words of its own. */
import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    flexGrow: 1,
    flexBasis: '32rem',
    margin: 0,
    padding: 0,
    minWidth: 0,
    border: 'none',
    [narrow]: { flexBasis: '100%' },
  },
  // A select is as wide as its longest option unless it is told otherwise, all the way up: the names of bodies are long.
  field: {
    flexGrow: 1,
    flexBasis: '8.5rem',
    maxWidth: '20rem',
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& > *, & select': { minWidth: 0, maxWidth: '100%', width: '100%' },
    [narrow]: { flexBasis: '100%', maxWidth: 'none' },
  },
  toggle: { display: 'none', flexShrink: 0, [narrow]: { display: 'inline-flex' } },
  closed: { [narrow]: { display: 'none' } },
  count: { color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
});

interface FilterChoiceProps {
  readonly label: string;
  /** Empty or undefined: no choice. */
  readonly value: string | undefined;
  /** What stands for no choice; without it one of the options does. */
  readonly all?: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}

/** A native select: the phone's own wheel, and nothing to draw while the list is typed in. */
export function FilterChoice({ label, value, all, options, onChange, className }: FilterChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={mergeClasses(styles.field, className)}>
      <Select size="small" value={value ?? ''} onChange={(_event, data) => onChange(data.value)}>
        {all === undefined ? undefined : <option value="">{all}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FiltersProps {
  readonly label: string;
  /** How many are set. */
  readonly set: number;
  readonly words: { readonly folded: (set: number) => string; readonly clear: string };
  /** Without it nothing clears them here. */
  readonly onClear?: (() => void) | undefined;
  /** How much is left of how much. */
  readonly count?: string;
  readonly children: ReactNode;
}

export function Filters({ label, set, words, onClear, count, children }: FiltersProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className={styles.row}>
      <Button
        className={styles.toggle}
        icon={<FilterRegular />}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {words.folded(set)}
      </Button>
      <fieldset id={panel} aria-label={label} className={mergeClasses(styles.fields, !isOpen && styles.closed)}>
        {children}
        {onClear === undefined ? undefined : <Button onClick={onClear}>{words.clear}</Button>}
      </fieldset>
      {count === undefined ? undefined : <output className={styles.count}>{count}</output>}
    </div>
  );
}
