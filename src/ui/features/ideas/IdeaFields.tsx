import type { Control } from 'react-hook-form';
import { origins } from '../../../domain/idea';
import type { IdeaDraft } from '../../../domain/ideaDraft';
import { useServices } from '../../data/services';
import { ChoiceField, LongTextField, TextField } from '../../form/LabelledField';
import { ideasText } from '../../text/parts/ideas';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';

/** What somebody says of their idea, in the order of the form. */
export const ideaPaths: readonly (keyof IdeaDraft)[] = ['title', 'description', 'origin'];

export function IdeaFields({ control }: { control: Control<IdeaDraft> }) {
  const words = useTextOf(ideasText);
  const { common } = useText();
  const { rules } = useServices();
  return (
    <>
      <TextField control={control} path="title" label={words.fields.title} required />
      <LongTextField
        control={control}
        path="description"
        label={words.fields.description}
        hint={words.hints.description}
        maxLength={rules.idea.description.maxLength}
      />
      <ChoiceField
        control={control}
        path="origin"
        label={words.fields.origin}
        required
        options={origins.map((origin) => [origin, common.origins[origin]] as const)}
      />
    </>
  );
}
