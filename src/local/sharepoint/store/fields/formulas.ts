/** Formulas over the rows of a list: calculated columns, defaults, and what items must fulfil. */
import { notImplemented, SharePointError } from '../../http/sharePointError';
import type { SqlValue } from '../../odata/sqlColumn';
import { evaluate } from '../../formula/evaluateFormula';
import { UnknownFormat } from '../../formula/formatText';
import {
  asBoolean,
  asNumber,
  asText,
  Fault,
  localOf,
  SerialDate,
  serialOf,
  type FormulaValue,
} from '../../formula/formulaValue';
import { FormulaError } from '../../formula/parseFormula';
import type { Database, Row } from '../database';
import { keyColumn, valueColumn, type Field } from './field';
import { columnNamed, formulaOf } from './formulaColumns';
import { tableOf } from '../items/itemTable';
import type { List } from '../lists/lists';
import { parseInstant, startOfSiteDay, toSiteTime, toWireTime } from '../siteTime';
import { textKey } from '../textKey';

const instantToSerial = (wire: string): SerialDate => serialOf(Date.parse(`${toSiteTime(Date.parse(wire))}Z`));

const faults = ['#VALUE!', '#DIV/0!', '#NUM!', '#NAME?'] as const;

/** What a row holds in a column, as formulas see it. */
const valueIn = (field: Field, row: Row): FormulaValue => {
  const value = row[valueColumn(field) ?? ''] ?? null;
  const type = field.type.name === 'Calculated' ? (field.settings.resultType ?? 'Text') : field.type.name;
  if (type === 'Boolean') return value === 1;
  if (value === null) return null;
  const fault = field.type.name === 'Calculated' ? faults.find((one) => one === value) : undefined;
  if (fault !== undefined) return new Fault(fault);
  if (type === 'DateTime') return instantToSerial(String(value));
  return value;
};

const clock = (now: number): SerialDate => serialOf(Date.parse(`${toSiteTime(now)}Z`));

const run = (
  source: string,
  fields: readonly Field[],
  named: Readonly<Record<string, string>>,
  row: Row,
  now: number,
): FormulaValue => {
  const column = (name: string): FormulaValue => {
    const field = fields.find((one) => one.id === named[name]) ?? columnNamed(fields, name);
    return field ? valueIn(field, row) : new Fault('#NAME?');
  };
  try {
    return evaluate(formulaOf(source), { column, now: clock(now) });
  } catch (error) {
    if (error instanceof UnknownFormat) throw notImplemented(`the format ${error.message} in a formula`);
    if (error instanceof FormulaError) return new Fault('#NAME?');
    throw error;
  }
};

/** A result as a column of the kind keeps it; a fault stays readable. */
const stored = (value: FormulaValue, kind: string, format: string | undefined): SqlValue => {
  if (value instanceof Fault) return value.text;
  if (kind === 'Boolean') {
    const flag = asBoolean(value);
    return flag instanceof Fault ? flag.text : flag ? 1 : 0;
  }
  if (kind === 'Text' || kind === 'Choice') {
    const text = asText(value);
    return text instanceof Fault ? text.text : text === '' ? null : text;
  }
  const number = asNumber(value);
  if (number instanceof Fault) return number.text;
  if (kind !== 'DateTime') return number;
  const instant = parseInstant(new Date(localOf(new SerialDate(number))).toISOString().slice(0, 19));
  if (instant === undefined) return '#NUM!';
  return toWireTime(format === 'DateTime' ? instant : startOfSiteDay(instant));
};

/** Those that depend on others come after them. A ring of formulas leaves its columns in any order. */
const inOrder = (fields: readonly Field[]): Field[] => {
  const calculated = fields.filter((field) => field.type.name === 'Calculated' && valueColumn(field) !== undefined);
  const done: Field[] = [];
  const visit = (field: Field, path: readonly string[]): void => {
    if (done.includes(field) || path.includes(field.id)) return;
    for (const id of Object.values(field.settings.formulaColumns ?? {})) {
      const needed = calculated.find((one) => one.id === id);
      if (needed) visit(needed, [...path, field.id]);
    }
    done.push(field);
  };
  for (const field of calculated) visit(field, []);
  return done;
};

/** Writes what the calculated columns of one row are now. */
const calculateRow = (
  database: Database,
  list: List,
  fields: readonly Field[],
  order: readonly Field[],
  given: Row,
  now: number,
): void => {
  let row = given;
  const columns: [string, SqlValue][] = [];
  for (const field of order) {
    const { formula = '', formulaColumns = {}, resultType = 'Text', format } = field.settings;
    const value = stored(run(formula, fields, formulaColumns, row, now), resultType, format);
    const [column, key] = [valueColumn(field), keyColumn(field)];
    if (column === undefined) continue;
    columns.push([column, value]);
    if (key !== undefined && key !== column) columns.push([key, value === null ? null : textKey(String(value))]);
    row = { ...row, [column]: value };
  }
  database.run(
    `UPDATE ${tableOf(list.number)} SET ${columns.map(([column]) => `${column} = ?`).join(', ')} WHERE id = ?`,
    [...columns.map(([, value]) => value), Number(row['id'])],
  );
};

/** After an item was written: its calculated columns. */
export const calculateItem = (
  database: Database,
  list: List,
  fields: readonly Field[],
  id: number,
  now: number,
): void => {
  const order = inOrder(fields);
  if (order.length === 0) return;
  const row = database.first(`SELECT * FROM ${tableOf(list.number)} WHERE id = ?`, [id]);
  if (row) calculateRow(database, list, fields, order, row, now);
};

/** After a formula was made or changed: all items. */
export const calculateAll = (database: Database, list: List, fields: readonly Field[], now: number): void => {
  const order = inOrder(fields);
  if (order.length === 0) return;
  for (const row of database.all(`SELECT * FROM ${tableOf(list.number)}`))
    calculateRow(database, list, fields, order, row, now);
};

/** What a new item gets in a column with a formula as its default; as a body would say it. */
export const defaultOf = (field: Field, now: number): unknown => {
  const source = field.settings.defaultFormula;
  if (source === undefined) return undefined;
  const value = stored(run(source, [], {}, {}, now), field.type.name, field.settings.format);
  // A fault is no value.
  if (typeof value === 'string' && value.startsWith('#')) return undefined;
  return field.type.name === 'Boolean' ? value === 1 : value;
};

const invalidItem = (): Error =>
  // Status, number and sentence as pnpjs #1770 shows them.
  new SharePointError(
    500,
    '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
    'List data validation failed.',
  );

/** Whether the item, as it is written now, is what the list and its columns demand. */
export const validateItem = (
  database: Database,
  list: List,
  fields: readonly Field[],
  id: number,
  now: number,
): void => {
  const ofList = list.settings['ValidationFormula'];
  const demands: (readonly [source: string, named: Readonly<Record<string, string>>])[] = fields.flatMap(
    ({ settings }) =>
      settings.validationFormula === undefined || settings.validationFormula === ''
        ? []
        : [[settings.validationFormula, settings.formulaColumns ?? {}] as const],
  );
  if (typeof ofList === 'string' && ofList !== '') demands.push([ofList, {}]);
  if (demands.length === 0) return;
  const row = database.first(`SELECT * FROM ${tableOf(list.number)} WHERE id = ?`, [id]);
  if (!row) return;
  for (const [source, named] of demands) {
    const answer = asBoolean(run(source, fields, named, row, now));
    if (answer !== true) throw invalidItem();
  }
};
