/** The choices of a field: built-in ones are renamed or no longer offered, those of an own field are a free list. */
import { Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { SkabelonChanges, TemplateField } from '../../../../domain/skabelon';
import { changeField, changeOwnField, isOwnId } from '../../../../domain/skabelonEditing';
import { skabelonSetupText } from '../../../text/parts/skabelonSetup';
import { useTextOf } from '../../../text/partText';
import { sharedWordsText } from '../../../text/parts/sharedWords';
import { choiceLabel } from '../item/choiceWords';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0 },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalM },
});

interface ChoicesEditorProps {
  readonly field: TemplateField;
  readonly changes: SkabelonChanges;
  readonly onChange: (changes: SkabelonChanges) => void;
}

export function ChoicesEditor({ field, changes, onChange }: ChoicesEditorProps) {
  const styles = useStyles();
  // As the tab comes with them: everywhere else they carry the municipality's names already.
  const common = useTextOf(sharedWordsText);
  const words = useTextOf(skabelonSetupText);
  const { id } = field;
  if (isOwnId(id)) {
    const own = changes.own.find((each) => each.id === id);
    return (
      <Field label={words.ownChoices} hint={words.ownChoicesHelp}>
        <Textarea
          rows={4}
          value={own?.choices.join('\n') ?? ''}
          onChange={(_event, { value }) => onChange(changeOwnField(changes, id, { choices: value.split('\n') }))}
        />
      </Field>
    );
  }
  const given = changes.fields[id]?.choices ?? {};
  const changeChoice = (value: string, change: { readonly label?: string; readonly hidden?: boolean }): void => {
    const next = { ...given[value], ...change };
    const { [value]: _before, ...rest } = given;
    const isPlain = (next.label ?? '') === '' && next.hidden !== true;
    const choices = isPlain ? rest : { ...rest, [value]: next };
    onChange(changeField(changes, id, { choices: Object.keys(choices).length === 0 ? undefined : choices }));
  };
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{words.choices}</legend>
      {field.choices.map((choice) => {
        const usual = choiceLabel(id, { ...choice, label: undefined }, common);
        return (
          <div key={choice.value} className={styles.one}>
            <Field label={words.choiceLabel(usual)}>
              <Input
                value={given[choice.value]?.label ?? ''}
                placeholder={usual}
                onChange={(_event, { value }) => changeChoice(choice.value, { label: value })}
              />
            </Field>
            <Checkbox
              label={words.choiceHidden(usual)}
              checked={given[choice.value]?.hidden === true}
              onChange={(_event, { checked }) => changeChoice(choice.value, { hidden: checked === true })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
