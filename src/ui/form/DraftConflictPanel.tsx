/** The fields that somebody else and the person have both changed, in the words of the form. */
import type { Choice } from '../../domain/threeWay';
import { ConflictPanel } from '../components/ConflictPanel';
import { useText } from '../text/useText';
import { fieldId } from './fieldId';
import type { OpenConflict } from './versionedForm';

interface DraftConflictPanelProps<Entity> {
  readonly conflict: OpenConflict<Entity>;
  /** How many times saving was tried while it stood open. */
  readonly asked: number;
  readonly labelOf: (path: string) => string;
  /** How a value of the draft reads: a choice by its label, an id by its name. */
  readonly spell: (path: string, value: unknown) => string;
  /** Who saved and when, where the item knows it. */
  readonly who?: string | undefined;
  readonly onGo: (choices: Readonly<Record<string, Choice>>) => void;
}

export function DraftConflictPanel<Entity>(props: DraftConflictPanelProps<Entity>) {
  const { conflict, asked, labelOf, spell, who, onGo } = props;
  const { saving } = useText();
  return (
    <ConflictPanel
      labels={{ ...saving.conflict, who: who ?? saving.conflict.who }}
      asked={asked}
      fields={conflict.fields.map(({ path, before, mine, theirs }) => ({
        path,
        label: labelOf(path),
        before: spell(path, before),
        mine: spell(path, mine),
        theirs: spell(path, theirs),
      }))}
      onByHand={(path) => document.getElementById(fieldId(path))?.focus()}
      onGo={onGo}
    />
  );
}
