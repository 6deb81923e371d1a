import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldId } from './fieldId';

export interface FieldAt<Draft extends FieldValues> {
  readonly control: Control<Draft>;
  readonly path: FieldPath<Draft>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text of a draft, joined to the input that holds it. */
export const useDraftField = <Draft extends FieldValues>({ control, path }: FieldAt<Draft>) => {
  const { field, fieldState } = useController({ control, name: path });
  const message = fieldState.error?.message;
  return {
    id: fieldId(path),
    text: textOf(field.value),
    change: field.onChange as (value: string) => void,
    blur: field.onBlur,
    validation: message === undefined ? {} : ({ validationState: 'error', validationMessage: message } as const),
  };
};
