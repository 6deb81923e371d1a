/** What formulas may say, when a column or list is given one: refused in SharePoint's sentences. */
import { notImplemented, spException } from '../../http/sharePointError';
import { functions } from '../../formula/functions';
import { FormulaError, parseFormula, partsOf, type Formula } from '../../formula/parseFormula';
import type { Field, FieldDraft } from './field';

// The sentences are SharePoint's (PnP-PowerShell #276, #1288; pages on calculated columns); the number is ours.
const refused = (sentence: string): Error => spException(-2130575273, sentence, 400);
const syntax = (): Error => refused('The formula contains a syntax error or is not supported.');

const parsed = new Map<string, Formula>();

/** Parsed once: the same formula runs over every row. */
export const formulaOf = (source: string): Formula => {
  const known = parsed.get(source);
  if (known) return known;
  if (parsed.size > 500) parsed.clear();
  const formula = parseFormula(source);
  parsed.set(source, formula);
  return formula;
};

const usable: ReadonlySet<string> = new Set([
  'Text',
  'Choice',
  'Number',
  'Currency',
  'Integer',
  'Boolean',
  'DateTime',
  'Calculated',
]);

type Named = Pick<Field, 'id' | 'internalName' | 'title' | 'type'>;

export const columnNamed = <T extends Named>(fields: readonly T[], name: string): T | undefined =>
  fields.find((field) => field.internalName === name) ??
  fields.find((field) => field.title.toLowerCase() === name.toLowerCase()) ??
  fields.find((field) => field.internalName.toLowerCase() === name.toLowerCase());

const checkCalls = (parts: readonly Formula[]): void => {
  for (const part of parts) {
    if (part.is !== 'call') continue;
    const found = Object.hasOwn(functions, part.name) ? functions[part.name] : undefined;
    // SharePoint may well know it (it has some hundred); a name it does not know it refuses.
    if (!found) throw notImplemented(`the function ${part.name} in a formula`);
    if (part.args.length < found.least || part.args.length > found.most) throw syntax();
  }
};

/** The columns that the formula names, or SharePoint's refusal. `self`: the column it is of, which it cannot refer to. */
export const columnsOfFormula = (
  fields: readonly Named[],
  source: string,
  self?: string,
): Readonly<Record<string, string>> => {
  let parts: readonly Formula[];
  try {
    parts = partsOf(formulaOf(source));
  } catch (error) {
    if (error instanceof FormulaError) throw syntax();
    throw error;
  }
  checkCalls(parts);
  const names = parts.flatMap((part) => (part.is === 'column' ? [part.name] : []));
  return Object.fromEntries(
    names.map((name) => {
      if (/^(today|me)$/i.test(name) && !columnNamed(fields, name))
        throw refused('Calculated columns cannot contain volatile functions like Today and Me.');
      const field = columnNamed(fields, name);
      if (!field || field.id === self)
        throw refused(
          'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.',
        );
      if (!usable.has(field.type.name))
        throw refused(
          'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.',
        );
      return [name, field.id];
    }),
  );
};

/** What the draft of a column says with formulas, checked; with the ids of what they name. */
export const withCheckedFormulas = <T extends FieldDraft>(fields: readonly Field[], draft: T): T => {
  const { formula, defaultFormula, validationFormula } = draft.settings ?? {};
  if (draft.type.name === 'Calculated' && formula === undefined) throw syntax();
  if (defaultFormula !== undefined && Object.keys(columnsOfFormula(fields, defaultFormula)).length > 0)
    throw refused('The formula of a default value cannot refer to another column.');
  // A column's own check may speak of that column alone, which a new one's list does not have yet.
  const own: Named = { id: draft.id, internalName: draft.internalName, title: draft.title, type: draft.type };
  const checked =
    validationFormula === undefined || validationFormula === '' ? {} : columnsOfFormula([own], validationFormula);
  const calculated = formula === undefined ? {} : columnsOfFormula(fields, formula, draft.id);
  const formulaColumns = { ...checked, ...calculated };
  if (Object.keys(formulaColumns).length === 0) return draft;
  return { ...draft, settings: { ...draft.settings, formulaColumns } };
};
