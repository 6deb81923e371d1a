/** Two texts word by word (decision 0015: jsdiff). */
import { diffWordsWithSpace } from 'diff';

export interface TextPart {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Beyond this many words that differ, two texts are two texts: word by word would take seconds and say nothing. */
const mostEdits = 2_000;

/** Whole words with their spaces; a text that was written anew is shown as deleted and inserted whole. */
export const diffTexts = (before: string, after: string): readonly TextPart[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const changed: readonly TextPart[] = [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
  if (parts === undefined) return changed.filter(({ text }) => text !== '');
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value,
  }));
};
