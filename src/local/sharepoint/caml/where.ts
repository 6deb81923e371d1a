/** `<Where>` as the filter tree that `$filter` becomes too: from there on both languages go one way. */
import { notImplemented } from '../http/sharePointError';
import type { Comparison, Filter, Literal } from '../odata/filterTree';
import { toWireTime } from '../store/siteTime';
import type { XmlElement } from '../xml/parseXml';
import { notInstalled } from './camlError';
import type { CamlColumn, CamlColumns } from './camlColumns';
import { byNumber, dayOf, literalOf, momentOf, wordOf, type CamlContext, type Moment } from './camlValue';
import { rangeOf } from './dateRange';
import { childOf, refuseOtherAttributes, refuseOtherChildren } from './element';

export interface WhereContext extends CamlContext {
  readonly columns: CamlColumns;
  /** The persons or groups that a `<Membership>` means. */
  readonly members: (type: string, groupId: string | undefined) => readonly number[];
}

/** As for `$filter`: SQLite's expressions are at most 1,000 deep. */
const deepest = 200;
const mostConditions = 500;
/** Of an `<In>`: Microsoft's schema reference names 500. */
const mostValues = 500;

const comparisons: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le',
};
const referenceAttributes = new Set(['Name', 'ID', 'LookupId', 'Nullable', 'Type', 'Explicit', 'DisplayName']);
const comparisonChildren = new Set(['FieldRef', 'Value']);

const compare = (operator: Comparison, { path }: CamlColumn, literal: Literal): Filter => ({
  is: 'compare',
  operator,
  left: { is: 'path', path },
  right: { is: 'literal', literal },
});

const both = (is: 'and' | 'or', left: Filter, right: Filter): Filter => ({ is, left, right });

/** Comparing days is comparing with the ends of the day, which an index can answer. */
const compareMoment = (operator: Comparison, column: CamlColumn, { instant, wholeDay }: Moment): Filter => {
  if (!wholeDay) return compare(operator, column, { kind: 'datetime', value: toWireTime(instant) });
  const { start, end } = dayOf(instant);
  switch (operator) {
    case 'eq':
      return both('and', compare('ge', column, start), compare('lt', column, end));
    case 'ne':
      return { is: 'not', inner: compareMoment('eq', column, { instant, wholeDay }) };
    case 'gt':
      return compare('ge', column, end);
    case 'ge':
      return compare('ge', column, start);
    case 'lt':
      return compare('lt', column, start);
    case 'le':
      return compare('lt', column, end);
  }
};

class WhereReader {
  private conditions = 0;
  private readonly context: WhereContext;

  constructor(context: WhereContext) {
    this.context = context;
  }

  read(element: XmlElement, depth: number): Filter {
    if (depth > deepest) throw notInstalled();
    const { name, children } = element;
    if (name === 'And' || name === 'Or') {
      const [left, right] = children;
      if (!left || !right || children.length !== 2) throw notInstalled();
      return both(name === 'And' ? 'and' : 'or', this.read(left, depth + 1), this.read(right, depth + 1));
    }
    this.conditions += 1;
    if (this.conditions > mostConditions) throw notInstalled();
    return this.condition(element);
  }

  private condition(element: XmlElement): Filter {
    const operator = Object.hasOwn(comparisons, element.name) ? comparisons[element.name] : undefined;
    if (operator) return this.comparison(element, operator);
    switch (element.name) {
      case 'IsNull':
      case 'IsNotNull':
        return this.nullTest(element, element.name === 'IsNull' ? 'eq' : 'ne');
      case 'BeginsWith':
        return this.search(element, 'startswith');
      case 'Contains':
        return this.search(element, 'substringof');
      case 'In':
        return this.oneOf(element);
      case 'Includes':
      case 'NotIncludes':
        return this.includes(element);
      case 'Membership':
        return this.membership(element);
      case 'DateRangesOverlap':
        return this.overlap(element);
      default:
        throw notInstalled();
    }
  }

  private nameOf(reference: XmlElement): string {
    refuseOtherAttributes(reference, referenceAttributes);
    const id = reference.attributes.get('ID');
    const name =
      reference.attributes.get('Name') ??
      (id === undefined ? undefined : this.context.columns.fieldById(id)?.internalName);
    if (name === undefined) throw notInstalled();
    return name;
  }

  private parts(element: XmlElement): { reference: XmlElement; value: XmlElement } {
    refuseOtherChildren(element, comparisonChildren);
    const reference = childOf(element, 'FieldRef');
    const value = childOf(element, 'Value');
    if (!reference || !value) throw notInstalled();
    return { reference, value };
  }

  private columnFor(reference: XmlElement, value: XmlElement): CamlColumn {
    return this.context.columns.column(this.nameOf(reference), !byNumber(reference, value));
  }

  private compared(column: CamlColumn, operator: Comparison, value: XmlElement): Filter {
    const { kind } = column.column;
    return kind === 'datetime'
      ? compareMoment(operator, column, momentOf(value, this.context))
      : compare(operator, column, literalOf(value, kind, this.context));
  }

  private comparison(element: XmlElement, operator: Comparison): Filter {
    const { reference, value } = this.parts(element);
    const column = this.columnFor(reference, value);
    const type = column.field?.type.name;
    if (type === 'Note' || type === 'URL') throw notImplemented(`CAML <${element.name}> on a column of type ${type}`);
    return this.compared(column, operator, value);
  }

  private nullTest(element: XmlElement, operator: 'eq' | 'ne'): Filter {
    // Clients copy a <Value> along; it says nothing.
    refuseOtherChildren(element, comparisonChildren);
    const reference = childOf(element, 'FieldRef');
    if (!reference) throw notInstalled();
    return compare(operator, this.context.columns.column(this.nameOf(reference), false), { kind: 'null' });
  }

  private search(element: XmlElement, name: 'startswith' | 'substringof'): Filter {
    const { reference, value } = this.parts(element);
    const column = this.context.columns.column(this.nameOf(reference));
    const type = column.field?.type.name;
    if (column.column.kind !== 'text' || type === 'URL')
      throw notImplemented(`CAML <${element.name}> on a column of type ${type ?? column.column.kind}`);
    const path = { is: 'path', path: column.path } as const;
    const text = { is: 'literal', literal: literalOf(value, 'text', this.context) } as const;
    return { is: 'test', operand: { is: 'call', name, args: name === 'startswith' ? [path, text] : [text, path] } };
  }

  private oneOf(element: XmlElement): Filter {
    refuseOtherChildren(element, new Set(['FieldRef', 'Values']));
    const reference = childOf(element, 'FieldRef');
    const list = childOf(element, 'Values');
    const [first, ...rest] = list?.children ?? [];
    if (!reference || !list || !first) throw notInstalled();
    refuseOtherChildren(list, new Set(['Value']));
    if (rest.length >= mostValues) throw notImplemented(`a CAML <In> of more than ${mostValues} values`);
    const values = [first, ...rest];
    const column = this.context.columns.column(
      this.nameOf(reference),
      !values.every((value) => byNumber(reference, value)),
    );
    const type = column.field?.type.name;
    if (type === 'Note' || type === 'URL') throw notImplemented(`CAML <In> on a column of type ${type}`);
    const { kind } = column.column;
    if (kind === 'datetime')
      return rest.reduce(
        (filter, value) => both('or', filter, this.compared(column, 'eq', value)),
        this.compared(column, 'eq', first),
      );
    return { is: 'in', path: column.path, values: values.map((value) => literalOf(value, kind, this.context)) };
  }

  private includes(element: XmlElement): Filter {
    const { reference, value } = this.parts(element);
    const column = this.columnFor(reference, value);
    if (!column.field?.type.many) throw notImplemented(`CAML <${element.name}> on a column with one value`);
    return this.compared(column, element.name === 'Includes' ? 'eq' : 'ne', value);
  }

  private membership(element: XmlElement): Filter {
    refuseOtherAttributes(element, new Set(['Type', 'ID']));
    refuseOtherChildren(element, new Set(['FieldRef']));
    const reference = childOf(element, 'FieldRef');
    if (!reference) throw notInstalled();
    const column = this.context.columns.column(this.nameOf(reference), false);
    if (column.field?.type.refersTo !== 'person') throw notInstalled();
    const ids = this.context.members(element.attributes.get('Type') ?? '', element.attributes.get('ID'));
    return { is: 'in', path: column.path, values: ids.map((value) => ({ kind: 'number', value })) };
  }

  /** Simple events only: those that begin before the span ends and end after it begins. */
  private overlap(element: XmlElement): Filter {
    refuseOtherChildren(element, comparisonChildren);
    const [start, end, more] = element.children.filter((child) => child.name === 'FieldRef');
    const value = childOf(element, 'Value');
    if (!start || !end || !value) throw notInstalled();
    if (more) throw notImplemented('CAML <DateRangesOverlap> of recurring events');
    const [begins, ends] = [start, end].map((one) => this.context.columns.column(this.nameOf(one)));
    if (!begins || !ends || begins.column.kind !== 'datetime' || ends.column.kind !== 'datetime') throw notInstalled();
    const range = rangeOf(wordOf(value), this.context.now);
    const [from, until] = [range.start, range.end].map((instant): Literal => ({
      kind: 'datetime',
      value: toWireTime(instant),
    }));
    if (!from || !until) throw notInstalled();
    return both('and', compare(range.start === range.end ? 'le' : 'lt', begins, until), compare('ge', ends, from));
  }
}

/** undefined: every row. */
export const readWhere = (where: XmlElement | undefined, context: WhereContext): Filter | undefined => {
  const [first, ...rest] = where?.children ?? [];
  if (!first) return undefined;
  if (rest.length > 0) throw notInstalled();
  return new WhereReader(context).read(first, 0);
};
