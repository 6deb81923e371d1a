/**
 * `ValidateUpdateListItem` and `AddValidateUpdateItemUsingPath`: a form's values, each checked and answered for. One that
 * is refused and nothing is written (recorded: the new item's number is 0 then). Answers as recorded (pnpcore, ListItemTests).
 */
import { badRequest, cannotConvert, noSuchProperty, notImplemented, spException } from '../../http/sharePointError';
import type { Complex } from '../../http/payload';
import type { SqlValue } from '../../odata/sqlColumn';
import { propertyName, type Field } from '../../store/fields/field';
import { formPersons, formTime, formValue, type FormValue, type FormWays } from '../../store/items/formValue';
import type { ChangeEntry } from '../../store/items/itemWriter';
import type { Call } from '../call';
import type { ItemAccess } from './itemAccess';
import { ensurePerson } from '../people/users';

interface Given {
  readonly name: string;
  readonly text: string | null;
}

type Names = Readonly<Record<string, unknown>>;

const isNames = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** SP.ListItemFormUpdateValue. What an answer says beside name and value may come back with it, and is not read. */
const valueNames: ReadonlySet<string> = new Set([
  'FieldName',
  'FieldValue',
  'HasException',
  'ErrorMessage',
  'ErrorCode',
  'ItemId',
]);

const givenValues = (body: Names): Given[] => {
  const { formValues } = body;
  if (!Array.isArray(formValues)) throw badRequest('The parameter formValues is missing.');
  return formValues.map((one: unknown) => {
    if (!isNames(one)) throw cannotConvert('SP.ListItemFormUpdateValue');
    const other = Object.keys(one).find((name) => !valueNames.has(name));
    if (other !== undefined) throw noSuchProperty(other, 'SP.ListItemFormUpdateValue');
    const { FieldName: name, FieldValue: text = null } = one;
    if (typeof name !== 'string') throw cannotConvert('Edm.String');
    if (text !== null && typeof text !== 'string') throw cannotConvert('Edm.String');
    return { name, text };
  });
};

export const formFlag = (body: Names, name: string): boolean => {
  const value = body[name] ?? false;
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};

/** HRESULT of a refused value, recorded of a date. */
const refusedCode = -2146232832;

interface Verdict extends Given {
  /** undefined: taken. */
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Form {
  readonly verdicts: readonly Verdict[];
  /** As a body of the item would say it. */
  readonly body: Names;
  /** The name of a folder. */
  readonly leaf: string | undefined;
  readonly entry: ChangeEntry;
  readonly refused: boolean;
}

/** Kept by SharePoint itself; a form may set them in a system update. */
const systemColumns: Readonly<Record<string, { readonly column: string; readonly is: 'time' | 'person' }>> = {
  Created: { column: 'created', is: 'time' },
  Modified: { column: 'modified', is: 'time' },
  Author: { column: 'author_id', is: 'person' },
  Editor: { column: 'editor_id', is: 'person' },
};

const noSuchColumn = (name: string): Error =>
  spException(-2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`, 400);

const systemValue = (name: string, text: string | null, ways: FormWays): FormValue => {
  if (systemColumns[name]?.is === 'time') return formTime(text ?? '', ways);
  const found = formPersons(text ?? '', ways);
  if (!('value' in found)) return found;
  const ids = found.value as number[];
  return ids.length === 1 ? { value: ids[0] } : { refused: 'The field names one person.' };
};

const fieldOf = (access: ItemAccess, name: string): Field => {
  const { fields } = access;
  const field =
    fields.find((one) => one.internalName === name) ??
    fields.find((one) => one.internalName.toLowerCase() === name.toLowerCase());
  if (!field) throw noSuchColumn(name);
  return field;
};

class FormReader {
  readonly body: Record<string, unknown> = {};
  readonly system = new Map<string, SqlValue>();
  leaf: string | undefined;
  private readonly access: ItemAccess;
  private readonly ways: FormWays;
  private readonly systemUpdate: boolean;

  constructor(access: ItemAccess, ways: FormWays, systemUpdate: boolean) {
    this.access = access;
    this.ways = ways;
    this.systemUpdate = systemUpdate;
  }

  read(given: Given): Verdict {
    const { name, text } = given;
    if (name === 'ContentTypeId') return this.keep(given, name, { value: text });
    if (name === 'FileLeafRef') {
      this.leaf = text ?? '';
      return given;
    }
    if (Object.hasOwn(systemColumns, name)) return this.readSystem(given);
    const field = fieldOf(this.access, name);
    // Recorded of a column that nobody may write: the value comes back as the error.
    if (field.readOnly || field.sealed) return { ...given, error: { code: 0, message: text ?? '' } };
    const value = formValue(field, text, this.ways);
    if (!value) throw notImplemented(`the form value of ${field.internalName} of type ${field.type.name}`);
    return this.keep(given, propertyName(field), value);
  }

  private readSystem(given: Given): Verdict {
    const { name, text } = given;
    if (!this.systemUpdate) throw notImplemented(`${name} in a form that is no system update (bNewDocumentUpdate)`);
    const value = systemValue(name, text, this.ways);
    const column = systemColumns[name]?.column;
    if (!('value' in value)) return { ...given, error: { code: refusedCode, message: value.refused } };
    if (column !== undefined) this.system.set(column, value.value as SqlValue);
    return given;
  }

  private keep(given: Given, property: string, value: FormValue): Verdict {
    if (!('value' in value)) return { ...given, error: { code: refusedCode, message: value.refused } };
    this.body[property] = value.value;
    return given;
  }
}

/** Must run inside a write: persons that are named come to the site. */
export const readForm = (call: Call, access: ItemAccess, body: Names): Form => {
  const systemUpdate = formFlag(body, 'bNewDocumentUpdate');
  const ways: FormWays = {
    utc: formFlag(body, 'datesInUTC'),
    invariant: formFlag(body, 'numberInInvariantCulture'),
    person: (key) => (ensurePerson(call, key) ?? call.site.principals.groupByName(key))?.id,
  };
  const reader = new FormReader(access, ways, systemUpdate);
  const verdicts = givenValues(body).map((given) => reader.read(given));
  // Who may set what SharePoint keeps itself is not documented: whoever manages the list (assumed).
  if (reader.system.size > 0) call.rights.require(call.rights.onList(access.list), 'manageLists');
  return {
    verdicts,
    body: reader.body,
    leaf: reader.leaf,
    entry: { sameVersion: systemUpdate, system: reader.system },
    refused: verdicts.some(({ error }) => error !== undefined),
  };
};

export const formAnswer = (verdicts: readonly Verdict[], itemId: number): Complex[] =>
  verdicts.map(({ name, text, error }) => ({
    complexType: 'SP.ListItemFormUpdateValue',
    values: {
      ErrorCode: error?.code ?? 0,
      ErrorMessage: error?.message ?? null,
      FieldName: name,
      FieldValue: text,
      HasException: error !== undefined,
      ItemId: itemId,
    },
  }));
