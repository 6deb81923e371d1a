/**
 * Skabelonen: the one definition of what a råderumsforslag consists of. Form, validation by stage, columns, readable page and
 * print follow from it. A municipality changes it by `SkabelonChanges` (labels, help, requiredness, order, hidden fields, own
 * fields), never by code.
 */
import { origins } from './idea';
import type { OwnFieldId } from './ownFields';
import { classifications, proposalTypes } from './proposal';
import { skabelonFields, type SkabelonFieldId } from './skabelonFields';
import { compareStages, type Stage } from './stage';
import { tracks } from './workPackage';

export const skabelonSections = ['core', 'content', 'economy', 'consequences', 'implementation', 'handling'] as const;
export type SkabelonSection = (typeof skabelonSections)[number];

/** How a field is filled in. `shown` ones are worked out or written by the forløb, never typed. */
export const skabelonKinds = [
  'line',
  'lines',
  'choice',
  'unit',
  'units',
  'workPackage',
  'yesNo',
  'economy',
  'costs',
  'fte',
  'date',
  'relations',
  'bilag',
  'person',
  'shown',
] as const;
export type SkabelonKind = (typeof skabelonKinds)[number];

/** Who is asked to fill it in. SharePoint gives rights to whole proposals; this says who is meant. */
export type SkabelonEditor = 'authors' | 'economists';

export interface SkabelonField {
  /** The number in domain.md, section 1. */
  readonly number: number;
  readonly section: SkabelonSection;
  readonly kind: SkabelonKind;
  /** Danish; what the municipality may replace. */
  readonly label: string;
  readonly help: string;
  /** What the figures are in, where it has figures. */
  readonly unit?: string;
  /** The stage from which it must be filled in; undefined: never. */
  readonly requiredFrom: Stage | undefined;
  readonly editor: SkabelonEditor;
  readonly printed: boolean;
}

/** A field of the municipality's own: hidden when no longer wanted, never dropped. */
export interface OwnField {
  readonly id: OwnFieldId;
  readonly kind: 'line' | 'lines' | 'choice';
  readonly section: SkabelonSection;
  readonly label: string;
  readonly help: string;
  readonly choices: readonly string[];
  readonly requiredFrom: Stage | undefined;
  readonly printed: boolean;
  readonly hidden: boolean;
}

/** Code knows a built-in choice by its value: what it is called may change, and whether it is offered. */
export interface ChoiceChange {
  readonly label?: string;
  readonly hidden?: boolean;
}

export interface FieldChange {
  readonly label?: string;
  readonly help?: string;
  readonly requiredFrom?: Stage | 'never';
  readonly hidden?: boolean;
  readonly printed?: boolean;
  /** By value; only for the built-in choice fields (`builtInChoices`). */
  readonly choices?: { readonly [Value in string]: ChoiceChange };
}

/** What a municipality has changed. Empty: the skabelon as it comes. */
export interface SkabelonChanges {
  readonly fields: { readonly [Id in SkabelonFieldId]?: FieldChange };
  readonly own: readonly OwnField[];
  /** Ids in the order wanted; those not named follow in their own order. */
  readonly order: readonly (SkabelonFieldId | OwnFieldId)[];
}

export const noChanges: SkabelonChanges = { fields: {}, own: [], order: [] };

/** The choice fields whose values code knows. */
export const builtInChoices = {
  type: proposalTypes,
  track: tracks,
  origin: origins,
  classification: classifications,
} as const satisfies { readonly [Id in SkabelonFieldId]?: readonly string[] };

export const choiceValuesOf = (id: SkabelonFieldId): readonly string[] =>
  id in builtInChoices ? builtInChoices[id as keyof typeof builtInChoices] : [];

export interface TemplateChoice {
  readonly value: string;
  /** The municipality's own word; undefined: as the tab comes. */
  readonly label: string | undefined;
  /** No longer offered; where it is chosen it stays. */
  readonly hidden: boolean;
}

/** A field as this municipality has it. */
export interface TemplateField {
  readonly id: SkabelonFieldId | OwnFieldId;
  readonly section: SkabelonSection;
  readonly kind: SkabelonKind;
  readonly label: string;
  readonly help: string;
  readonly unit: string | undefined;
  readonly choices: readonly TemplateChoice[];
  readonly requiredFrom: Stage | undefined;
  readonly editor: SkabelonEditor;
  readonly printed: boolean;
  readonly hidden: boolean;
  /** Called something else than the tab calls it. */
  readonly isRenamed: boolean;
  /** The municipality's own. */
  readonly isOwn: boolean;
}

/**
 * Fields without which a proposal cannot be kept, found or counted: they can be renamed and moved, not hidden. Figures that
 * nobody sees must not count in the round's sums.
 */
export const indispensable: ReadonlySet<SkabelonFieldId> = new Set([
  'economy',
  'title',
  'chefomraadeId',
  'stage',
  'number',
  'round',
]);

/** The words the tab comes with, in the language of whoever reads; Danish unless given. */
export type FieldWords = { readonly [Id in SkabelonFieldId]: Pick<SkabelonField, 'label' | 'help'> };

const changedChoices = (id: SkabelonFieldId, changes: FieldChange['choices'] = {}): readonly TemplateChoice[] => {
  const choices = choiceValuesOf(id).map((value) => ({
    value,
    label: changes[value]?.label?.trim() || undefined,
    hidden: changes[value]?.hidden === true,
  }));
  // A choice of nothing cannot be filled in: then all are offered.
  return choices.every(({ hidden }) => hidden) ? choices.map((choice) => ({ ...choice, hidden: false })) : choices;
};

const changedField = (id: SkabelonFieldId, words: FieldWords, change: FieldChange = {}): TemplateField => {
  const field = skabelonFields[id];
  return {
    id,
    section: field.section,
    kind: field.kind,
    label: change.label?.trim() || words[id].label,
    help: change.help ?? words[id].help,
    unit: field.unit,
    choices: changedChoices(id, change.choices),
    requiredFrom:
      change.requiredFrom === undefined
        ? field.requiredFrom
        : change.requiredFrom === 'never'
          ? undefined
          : change.requiredFrom,
    editor: field.editor,
    printed: change.printed ?? field.printed,
    hidden: change.hidden === true && !indispensable.has(id),
    isRenamed: (change.label?.trim() ?? '') !== '',
    isOwn: false,
  };
};

const ownField = (own: OwnField): TemplateField => ({
  ...own,
  // As typed, a line each: empty lines and the same choice twice are none.
  choices: [...new Set(own.choices.map((choice) => choice.trim()))]
    .filter((choice) => choice !== '')
    .map((label) => ({ value: label, label, hidden: false })),
  unit: undefined,
  editor: 'authors',
  isRenamed: false,
  isOwn: true,
});

/** All fields in order, hidden ones too: a value that is there is never lost because nobody looks at it. */
export const templateOf = (
  { fields, own, order }: SkabelonChanges,
  words: FieldWords = skabelonFields,
): readonly TemplateField[] => {
  const all = [
    ...(Object.keys(skabelonFields) as SkabelonFieldId[]).map((id) => changedField(id, words, fields[id])),
    ...own.map(ownField),
  ];
  const rank = new Map<string, number>(order.map((id, index) => [id, index]));
  const place = (field: TemplateField): number => rank.get(field.id) ?? order.length + all.indexOf(field);
  return all.toSorted((a, b) => place(a) - place(b));
};

/** Required by the time a proposal is at `stage`. Hidden fields are never missed. */
export const isRequiredAt = (field: Pick<TemplateField, 'requiredFrom' | 'hidden'>, stage: Stage): boolean =>
  !field.hidden && field.requiredFrom !== undefined && compareStages(stage, field.requiredFrom) >= 0;
