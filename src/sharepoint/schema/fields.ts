/** The builders the list objects are written with. The type of what they return is the type of the entity's property. */
import type { FieldRule } from '../../domain/fieldRules';
import type { LocalDate } from '../../domain/localDate';
import type { PersonRef } from '../../domain/person';
import type { RoundKey } from '../../domain/round';
import type { ListName } from '../../domain/viewer';
import { column, longestLine, longestNote, ruleOf, type Column } from './column';
import type { ChoiceLabels, Field } from './fieldSpec';

interface TextOptions {
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  readonly description?: string;
}
interface ChoiceOptions<Literal> {
  readonly default?: NoInfer<Literal>;
  readonly indexed?: boolean;
}

export const itemId = <Id extends number>(): Field<Id> => ({ spec: { kind: 'itemId' }, rule: noRule });
export const modifiedBy = (): Field<PersonRef | undefined> => ({ spec: { kind: 'modifiedBy' }, rule: noRule });
export const modifiedAt = (): Field<string> => ({ spec: { kind: 'modifiedAt' }, rule: noRule });
export const createdBy = (): Field<PersonRef | undefined> => ({ spec: { kind: 'createdBy' }, rule: noRule });
export const createdAt = (): Field<string> => ({ spec: { kind: 'createdAt' }, rule: noRule });
const noRule: FieldRule = {
  required: false,
  maxLength: undefined,
  min: undefined,
  max: undefined,
  decimals: undefined,
};

const lineColumn = (name: string, title: string, options: TextOptions): Column =>
  column({ name, title, type: 'Text', maxLength: longestLine, ...options });

/** A single line. Empty is `''`. */
export const text = <Value extends string = string>(
  name: string,
  title: string,
  options: TextOptions = {},
): Field<Value> => {
  const of = lineColumn(name, title, options);
  return { spec: { kind: 'text', column: of, emptyIs: 'empty' }, rule: ruleOf(of) };
};

/** A single line that means something only when it is there. Empty is `undefined`. */
export const optionalText = (name: string, title: string, options: TextOptions = {}): Field<string | undefined> => {
  const of = lineColumn(name, title, options);
  return { spec: { kind: 'text', column: of, emptyIs: 'undefined' }, rule: ruleOf(of) };
};

/** Plain text with line breaks. */
export const note = (name: string, title: string, options: TextOptions = {}): Field<string> => {
  const of = column({ name, title, type: 'Note', maxLength: longestNote, ...options });
  return { spec: { kind: 'note', column: of }, rule: ruleOf(of) };
};

const choiceColumn = <Literal extends string>(
  name: string,
  title: string,
  labels: ChoiceLabels<Literal>,
  options: ChoiceOptions<Literal>,
  required: boolean,
): Column =>
  column({
    name,
    title,
    type: 'Choice',
    required,
    choices: Object.values<string>(labels),
    defaultValue: options.default === undefined ? undefined : labels[options.default],
    indexed: options.indexed,
  });

export const choice = <Literal extends string>(
  name: string,
  title: string,
  labels: ChoiceLabels<Literal>,
  options: ChoiceOptions<Literal> = {},
): Field<Literal> => {
  const of = choiceColumn(name, title, labels, options, true);
  return { spec: { kind: 'choice', column: of, labels }, rule: ruleOf(of) };
};

export const optionalChoice = <Literal extends string>(
  name: string,
  title: string,
  labels: ChoiceLabels<Literal>,
): Field<Literal | undefined> => {
  const of = choiceColumn(name, title, labels, {}, false);
  return { spec: { kind: 'choice', column: of, labels }, rule: ruleOf(of) };
};

export const lookup = <Id extends number>(name: string, title: string, lookupList: ListName): Field<Id> => {
  const of = column({ name, title, type: 'Lookup', lookupList, required: true });
  return { spec: { kind: 'lookup', column: of }, rule: ruleOf(of) };
};

export const optionalLookup = <Id extends number>(
  name: string,
  title: string,
  lookupList: ListName,
): Field<Id | undefined> => {
  const of = column({ name, title, type: 'Lookup', lookupList });
  return { spec: { kind: 'lookup', column: of }, rule: ruleOf(of) };
};

export const lookups = <Id extends number>(name: string, title: string, lookupList: ListName): Field<readonly Id[]> => {
  const of = column({ name, title, type: 'LookupMulti', lookupList });
  return { spec: { kind: 'lookups', column: of }, rule: ruleOf(of) };
};

export const person = (name: string, title: string): Field<PersonRef | undefined> => {
  const of = column({ name, title, type: 'User' });
  return { spec: { kind: 'person', column: of }, rule: ruleOf(of) };
};

export const yesNo = (name: string, title: string): Field<boolean> => {
  const of = column({ name, title, type: 'Boolean', defaultValue: '0' });
  return { spec: { kind: 'yesNo', column: of }, rule: ruleOf(of) };
};

export const wholeNumber = <Value extends number = number>(
  name: string,
  title: string,
  limits: { readonly min: number; readonly max: number; readonly indexed?: boolean },
): Field<Value> => {
  const of = column({ name, title, type: 'Number', required: true, decimals: 0, ...limits });
  return { spec: { kind: 'wholeNumber', column: of }, rule: ruleOf(of) };
};

/** A calendar day; the column is "date only". */
export const date = (name: string, title: string): Field<LocalDate | undefined> => {
  const of = column({ name, title, type: 'DateTime' });
  return { spec: { kind: 'date', column: of }, rule: ruleOf(of) };
};

/** Which round the row belongs to: text, indexed, so that every query can lead with it. */
export const roundKey = (): Field<RoundKey> => text<RoundKey>('RdRound', 'Runde', { required: true, indexed: true });

/** The client's own key of the row: what makes creation happen exactly once (decision 0003). */
export const clientKey = (): Field<string> => text('RdKey', 'Nøgle', { required: true, unique: true });

/** The same in a list whose items have rights of their own: SharePoint allows no unique column there (decision 0013). */
export const sharedKey = (): Field<string> => text('RdKey', 'Nøgle', { required: true, indexed: true });
