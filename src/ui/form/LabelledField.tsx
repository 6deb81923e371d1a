/** The fields of a form as Fluent draws them, each joined to its place in the draft. Everything in a draft is text as typed. */
import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import type { FieldValues } from 'react-hook-form';
import { useText } from '../text/useText';
import { useDraftField, type FieldAt } from './useDraftField';

const useStyles = makeStyles({
  short: { maxWidth: '16rem' },
  // A select is as wide as its longest option unless told otherwise, all the way up.
  narrowable: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  textarea: { width: '100%' },
});

interface FieldProps<Draft extends FieldValues> extends FieldAt<Draft> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

interface TextFieldProps<Draft extends FieldValues> extends FieldProps<Draft> {
  readonly placeholder?: string;
  /** For a few characters: a date, a case number. */
  readonly short?: boolean;
}

export function TextField<Draft extends FieldValues>({
  label,
  hint,
  required,
  placeholder,
  short,
  ...at
}: TextFieldProps<Draft>) {
  const styles = useStyles();
  const { id, text, change, blur, validation } = useDraftField(at);
  return (
    <Field label={{ children: label, htmlFor: id }} hint={hint} required={required} {...validation}>
      <Input
        id={id}
        className={short ? styles.short : undefined}
        value={text}
        placeholder={placeholder}
        onChange={(_event, data) => change(data.value)}
        onBlur={blur}
      />
    </Field>
  );
}

interface LongTextFieldProps<Draft extends FieldValues> extends FieldProps<Draft> {
  readonly rows?: number;
  /** Most characters. How many there are is shown where the limit is near or small. */
  readonly maxLength: number | undefined;
}

export function LongTextField<Draft extends FieldValues>({
  label,
  hint,
  required,
  rows = 5,
  maxLength,
  ...at
}: LongTextFieldProps<Draft>) {
  const styles = useStyles();
  const { common } = useText();
  const { id, text, change, blur, validation } = useDraftField(at);
  const isWorthCounting = maxLength !== undefined && (maxLength <= 2000 || text.length > maxLength * 0.8);
  const count = isWorthCounting ? common.characters(text.length, maxLength) : undefined;
  const hints = [hint, count].filter((part) => part !== undefined).join(' ');
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      hint={hints === '' ? undefined : hints}
      required={required}
      {...validation}
    >
      <Textarea
        id={id}
        className={styles.textarea}
        value={text}
        rows={rows}
        resize="vertical"
        onChange={(_event, data) => change(data.value)}
        onBlur={blur}
      />
    </Field>
  );
}

interface ChoiceFieldProps<Draft extends FieldValues> extends FieldProps<Draft> {
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What stands for no choice; without it one must be chosen. */
  readonly none?: string;
}

export function ChoiceField<Draft extends FieldValues>({
  label,
  hint,
  required,
  options,
  none,
  ...at
}: ChoiceFieldProps<Draft>) {
  const styles = useStyles();
  const { id, text, change, blur, validation } = useDraftField(at);
  return (
    <Field
      className={styles.narrowable}
      label={{ children: label, htmlFor: id }}
      hint={hint}
      required={required}
      {...validation}
    >
      <Select
        id={id}
        className={styles.select}
        value={text}
        onChange={(_event, data) => change(data.value)}
        onBlur={blur}
      >
        {(none !== undefined || text === '') && <option value="">{none ?? ''}</option>}
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
