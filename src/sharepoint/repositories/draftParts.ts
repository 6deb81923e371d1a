/** A text longer than a column holds, cut into pieces for several. Joined again it is the same text, character by character. */
import { AppError } from '../../domain/errors';
import { longestNote } from '../schema/column';
import type { DraftRow } from '../schema/lists/drafts';

export const partNames = ['part1', 'part2', 'part3', 'part4', 'part5', 'part6', 'part7', 'part8'] as const;
export type DraftParts = Pick<DraftRow, (typeof partNames)[number]>;

/** No piece begins or ends with a blank, which SharePoint may take away (assumed), and none parts an emoji in two. */
const joins = /[\s\uDC00-\uDFFF]/;
const isSafeCut = (text: string, at: number): boolean =>
  !joins.test(text.charAt(at)) && !/\s/.test(text.charAt(at - 1));

const cutBefore = (text: string, most: number): number => {
  if (text.length <= most) return text.length;
  for (let at = most; at > most / 2; at -= 1) if (isSafeCut(text, at)) return at;
  return most;
};

export const splitText = (text: string): DraftParts => {
  const parts: Partial<Record<(typeof partNames)[number], string>> = {};
  let rest = text;
  for (const name of partNames) {
    const at = cutBefore(rest, longestNote);
    parts[name] = rest.slice(0, at);
    rest = rest.slice(at);
  }
  if (rest !== '') throw new AppError({ kind: 'Invalid', reason: `a draft of ${text.length} characters` });
  return parts as DraftParts; // one entry a name
};

export const joinParts = (parts: DraftParts): string => partNames.map((name) => parts[name]).join('');
