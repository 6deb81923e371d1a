/** Two texts word by word (decision 0015: jsdiff). */
import { diffWordsWithSpace } from 'diff';

export interface TextPart {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Beyond this many words that differ, two texts are two texts: word by word would take seconds and say nothing. */
const mostEdits = 2_000;

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * A sentence that was written anew is read as one deletion and one insertion, not word for word in turn: what is the same
 * between two changes counts only when it is more than a space.
 */
const joined = (parts: readonly TextPart[]): readonly TextPart[] => {
  const all: TextPart[] = [];
  let [deleted, inserted] = ['', ''];
  const flush = (): void => {
    const changes: readonly TextPart[] = [
      { kind: 'deleted', text: deleted },
      { kind: 'inserted', text: inserted },
    ];
    all.push(...changes.filter(({ text }) => text !== ''));
    [deleted, inserted] = ['', ''];
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isBetween = parts[index - 1] !== undefined && parts[index + 1] !== undefined;
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (isBetween && isBlank(text) && deleted !== '' && inserted !== '') {
      deleted += text;
      inserted += text;
    } else {
      flush();
      all.push({ kind, text });
    }
  }
  flush();
  return all;
};

/** Whole words with their spaces; a text that was written anew is shown as deleted and inserted whole. */
export const diffTexts = (before: string, after: string): readonly TextPart[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const changed: readonly TextPart[] = [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
  if (parts === undefined) return changed.filter(({ text }) => text !== '');
  return joined(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value,
    })),
  );
};
