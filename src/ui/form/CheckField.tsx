/** A yes or no of a draft. */
import { Checkbox } from '@fluentui/react-components';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldId } from './fieldId';

interface CheckFieldProps<Draft extends FieldValues> {
  readonly control: Control<Draft>;
  readonly path: FieldPath<Draft>;
  readonly label: string;
}

export function CheckField<Draft extends FieldValues>({ control, path, label }: CheckFieldProps<Draft>) {
  const { field } = useController({ control, name: path });
  const value: unknown = field.value;
  return (
    <Checkbox
      id={fieldId(path)}
      label={label}
      checked={value === true}
      onChange={(_event, data) => field.onChange(data.checked === true)}
      onBlur={field.onBlur}
    />
  );
}
