/** A date of a draft: as typed, with the calendar. */
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import type { LocalDate } from '../../domain/localDate';
import { DateField } from '../components/DateField';
import { useLanguage, useText } from '../text/useText';
import { fieldId } from './fieldId';

interface DraftDateFieldProps<Draft extends FieldValues> {
  readonly control: Control<Draft>;
  readonly path: FieldPath<Draft>;
  readonly label: string;
  readonly today: LocalDate;
  readonly hint?: string;
  readonly required?: boolean;
}

export function DraftDateField<Draft extends FieldValues>({ control, path, ...field }: DraftDateFieldProps<Draft>) {
  const { saving } = useText();
  const language = useLanguage();
  const { field: input, fieldState } = useController({ control, name: path });
  const value: unknown = input.value;
  return (
    <DateField
      {...field}
      id={fieldId(path)}
      value={typeof value === 'string' ? value : ''}
      onChange={input.onChange}
      onBlur={input.onBlur}
      error={fieldState.error?.message}
      words={{ ...saving.calendar, language }}
    />
  );
}
