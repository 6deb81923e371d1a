/** What kinds of fields an entity can have. Pure description: `codec/codecOf.ts` says how each is read and written. */
import type { ExpenditureKind, FourYears, ImplementationCosts } from '../../domain/economy';
import type { FieldRule } from '../../domain/fieldRules';
import type { OwnFieldId } from '../../domain/ownFields';
import type { Column } from './column';

/** English literal ↔ Danish label. The label is what SharePoint stores. */
export type ChoiceLabels<Literal extends string> = Readonly<Record<Literal, string>>;

/** The columns of a `When`: its kind decides which of the others are filled in. */
export interface WhenColumns {
  readonly kind: Column;
  readonly from: Column;
  readonly to: Column;
  readonly fromTime: Column;
  readonly toTime: Column;
  readonly until: Column;
}

export type FieldSpec =
  | { readonly kind: 'itemId' }
  | { readonly kind: 'modifiedBy' }
  | { readonly kind: 'modifiedAt' }
  | { readonly kind: 'createdBy' }
  | { readonly kind: 'createdAt' }
  | { readonly kind: 'text'; readonly column: Column; readonly emptyIs: 'empty' | 'undefined' }
  | { readonly kind: 'note'; readonly column: Column }
  | { readonly kind: 'choice'; readonly column: Column; readonly labels: ChoiceLabels<string> }
  | { readonly kind: 'lookup'; readonly column: Column }
  | { readonly kind: 'lookups'; readonly column: Column }
  | { readonly kind: 'person'; readonly column: Column }
  | { readonly kind: 'yesNo'; readonly column: Column }
  | { readonly kind: 'wholeNumber'; readonly column: Column }
  | { readonly kind: 'date'; readonly column: Column }
  | { readonly kind: 'amounts'; readonly columns: FourYears<Column> }
  | { readonly kind: 'fteYears'; readonly columns: FourYears<Column> }
  | { readonly kind: 'economy'; readonly columns: { readonly [Kind in ExpenditureKind]: FourYears<Column> } }
  | { readonly kind: 'costs'; readonly columns: { readonly [Part in keyof ImplementationCosts]: FourYears<Column> } }
  | { readonly kind: 'ownTexts'; readonly columns: { readonly [Id in OwnFieldId]: Column } }
  | { readonly kind: 'decisions'; readonly column: Column }
  | { readonly kind: 'when'; readonly columns: WhenColumns };

declare const valueType: unique symbol;

/** A field whose value type is not known here. */
export interface AnyField {
  readonly spec: FieldSpec;
  readonly rule: FieldRule;
}

/** A field whose decoded value is a `Value`. Invariant, so that a schema object cannot promise more or less than its entity. */
export interface Field<Value> extends AnyField {
  readonly [valueType]?: (value: Value) => Value;
}

/** The columns of its own that a field needs; SharePoint's built-in ones (ID, Editor, Modified, Author, Created) are not among them. */
export const columnsOf = (spec: FieldSpec): readonly Column[] => {
  switch (spec.kind) {
    case 'itemId':
    case 'modifiedBy':
    case 'modifiedAt':
    case 'createdBy':
    case 'createdAt':
      return [];
    case 'amounts':
    case 'fteYears':
      return spec.columns;
    case 'economy':
    case 'costs':
    case 'ownTexts':
    case 'when':
      return Object.values(spec.columns).flat();
    default:
      return [spec.column];
  }
};
