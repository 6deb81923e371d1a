/** Several of a list, each a checkbox: a phone, a keyboard and a screen reader all know what to do with it. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldId } from './fieldId';

const useStyles = makeStyles({
  field: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  options: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
    maxHeight: '14rem',
    overflowY: 'auto',
  },
});

interface ManyChoiceFieldProps<Draft extends FieldValues> {
  readonly control: Control<Draft>;
  readonly path: FieldPath<Draft>;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function ManyChoiceField<Draft extends FieldValues>(props: ManyChoiceFieldProps<Draft>) {
  const styles = useStyles();
  const { field } = useController({ control: props.control, name: props.path });
  const value: unknown = field.value;
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const known = props.options.map(([option]) => option);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.hint !== undefined && <p className={styles.hint}>{props.hint}</p>}
      <div className={styles.options}>
        {props.options.map(([option, label], index) => (
          <Checkbox
            key={option}
            id={index === 0 ? fieldId(props.path) : `${fieldId(props.path)}-${option}`}
            label={label}
            checked={chosen.includes(option)}
            onChange={(_event, { checked }) =>
              // In the order of the options, so that checking and unchecking leaves the draft as it was; what is not
              // among the options (a unit that no longer exists) is kept.
              field.onChange([
                ...chosen.filter((one) => !known.includes(one)),
                ...known.filter((one) => (one === option ? checked === true : chosen.includes(one))),
              ])
            }
            onBlur={field.onBlur}
          />
        ))}
      </div>
    </fieldset>
  );
}
