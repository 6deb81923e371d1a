/** What a municipality decides about one field. */
import { Button, Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { indispensable, type SkabelonChanges, type TemplateField } from '../../../../domain/skabelon';
import { changeField, changeOwnField, isOwnId, resetField } from '../../../../domain/skabelonEditing';
import { skabelonFields, type SkabelonFieldId } from '../../../../domain/skabelonFields';
import { stages, type Stage } from '../../../../domain/stage';
import { skabelonSetupText } from '../../../text/parts/skabelonSetup';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';
import { ChoicesEditor } from './ChoicesEditor';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    maxWidth: '40rem',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FieldEditorProps {
  readonly field: TemplateField;
  readonly changes: SkabelonChanges;
  readonly onChange: (changes: SkabelonChanges) => void;
}

/** Both kinds of field are written through one set of words; where they are kept differs. */
const writerOf = (field: TemplateField, changes: SkabelonChanges) => {
  const { id } = field;
  return (change: {
    readonly label?: string;
    readonly help?: string;
    readonly requiredFrom?: Stage | 'never';
    readonly hidden?: boolean;
    readonly printed?: boolean;
  }): SkabelonChanges => {
    if (!isOwnId(id)) return changeField(changes, id, withoutUsual(id, change));
    const { requiredFrom, ...rest } = change;
    return changeOwnField(changes, id, {
      ...rest,
      ...(requiredFrom === undefined ? {} : { requiredFrom: requiredFrom === 'never' ? undefined : requiredFrom }),
    });
  };
};

/** What is as the tab comes with it is no change. */
const withoutUsual = (id: SkabelonFieldId, change: Parameters<ReturnType<typeof writerOf>>[0]) => {
  const usual = skabelonFields[id];
  return {
    ...change,
    ...('requiredFrom' in change && change.requiredFrom === (usual.requiredFrom ?? 'never')
      ? { requiredFrom: undefined }
      : {}),
    ...('hidden' in change && change.hidden === false ? { hidden: undefined } : {}),
    ...('printed' in change && change.printed === usual.printed ? { printed: undefined } : {}),
    ...(change.label === '' ? { label: undefined } : {}),
  };
};

export function FieldEditor({ field, changes, onChange }: FieldEditorProps) {
  const styles = useStyles();
  const { common } = useText();
  const words = useTextOf(skabelonSetupText);
  const { id } = field;
  const write = writerOf(field, changes);
  const ownLabel = isOwnId(id) ? field.label : (changes.fields[id]?.label ?? '');
  const canHide = isOwnId(id) || !indispensable.has(id);
  return (
    <div className={styles.editor}>
      <Field label={words.label}>
        <Input
          value={ownLabel}
          placeholder={isOwnId(id) ? undefined : field.label}
          onChange={(_event, { value }) => onChange(write({ label: value }))}
        />
      </Field>
      <Field label={words.help}>
        <Textarea rows={2} value={field.help} onChange={(_event, { value }) => onChange(write({ help: value }))} />
      </Field>
      {field.kind !== 'shown' && (
        <Field label={words.required}>
          <Select
            value={field.requiredFrom ?? 'never'}
            onChange={(_event, { value }) => {
              const stage = stages.find((each) => each === value);
              onChange(write({ requiredFrom: stage ?? 'never' }));
            }}
          >
            <option value="never">{words.never}</option>
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {common.stages[stage]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox
        label={words.print}
        checked={field.printed}
        onChange={(_event, { checked }) => onChange(write({ printed: checked === true }))}
      />
      {canHide ? (
        <Field hint={words.hideHelp}>
          <Checkbox
            label={words.hide}
            checked={field.hidden}
            onChange={(_event, { checked }) => onChange(write({ hidden: checked === true }))}
          />
        </Field>
      ) : (
        <p className={styles.note}>{id === 'economy' ? words.indispensableEconomy : words.indispensable}</p>
      )}
      {field.kind === 'choice' && <ChoicesEditor field={field} changes={changes} onChange={onChange} />}
      {!isOwnId(id) && changes.fields[id] !== undefined && (
        <div>
          <Button onClick={() => onChange(resetField(changes, id))}>{words.reset}</Button>
        </div>
      )}
    </div>
  );
}
