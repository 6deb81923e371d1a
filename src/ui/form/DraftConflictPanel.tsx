/** The refused save of a draft form, in the words of its fields. */
import type { FieldValues } from 'react-hook-form';
import { ConflictPanel } from '../components/ConflictPanel';
import { useText } from '../text/useText';
import type { Choice } from './draftConflict';
import { readField, type Refused } from './draftForm';

interface DraftConflictPanelProps<Entity, Draft extends FieldValues> {
  readonly refused: Refused<Entity, Draft>;
  readonly labelOf: (path: string) => string;
  /** How a value of the draft reads: a choice by its label, an id by its name. */
  readonly spell: (path: string, value: unknown) => string;
  /** Who saved and when, where the item knows it. */
  readonly who?: string | undefined;
  readonly onGo: (choices: Readonly<Record<string, Choice>>) => void;
}

export function DraftConflictPanel<Entity, Draft extends FieldValues>({
  refused,
  labelOf,
  spell,
  who,
  onGo,
}: DraftConflictPanelProps<Entity, Draft>) {
  const { saving } = useText();
  const { base, mine, theirs } = refused.drafts;
  const fieldAt = (path: string) => ({
    path,
    label: labelOf(path),
    before: spell(path, readField(base, path)),
    mine: spell(path, readField(mine, path)),
    theirs: spell(path, readField(theirs, path)),
  });
  return (
    <ConflictPanel
      labels={{ ...saving.conflict, who: who ?? saving.conflict.who }}
      onlyTheirs={refused.theirs.map(fieldAt)}
      both={refused.both.map(fieldAt)}
      onGo={onGo}
    />
  );
}
