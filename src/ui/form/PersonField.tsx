/** A person of a draft: their id as a text, chosen by name among those the site knows. */
import { Field } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { PersonRef } from '../../domain/person';
import { PersonPicker } from '../components/PersonPicker';
import { formsText } from '../text/parts/forms';
import { useTextOf } from '../text/partText';
import { useDraftField, type FieldAt } from './useDraftField';

/** Who can be chosen, as far as that is known. */
export interface Choosable {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly people: readonly PersonRef[];
}

interface PersonFieldProps<Draft extends FieldValues> extends FieldAt<Draft> {
  readonly label: string;
  readonly hint?: string;
  readonly from: Choosable;
}

const danishOrder = new Intl.Collator('da-DK');

export function PersonField<Draft extends FieldValues>({ label, hint, from, ...at }: PersonFieldProps<Draft>) {
  const forms = useTextOf(formsText);
  const { id, text, change, blur, validation } = useDraftField(at);
  const people = useMemo(() => {
    const byId = new Map(from.people.map((person) => [String(person.id), person]));
    return [...byId]
      .map(([key, { name, email }]) => ({ id: key, name, detail: email ?? '' }))
      .sort((a, b) => danishOrder.compare(a.name, b.name));
  }, [from.people]);
  const note = { loading: forms.peopleLoading, failed: forms.peopleFailed, ready: forms.peopleHint }[from.state];
  return (
    <Field
      label={{ children: label, htmlFor: id }}
      hint={[hint, note].filter((part) => part !== undefined).join(' ')}
      {...validation}
    >
      <PersonPicker
        id={id}
        people={people}
        chosen={text}
        words={{
          placeholder: forms.peoplePlaceholder,
          open: forms.peopleOpen(label),
          noneFound: forms.peopleNone,
          more: forms.peopleMore,
        }}
        onChoose={change}
        onBlur={blur}
      />
    </Field>
  );
}
