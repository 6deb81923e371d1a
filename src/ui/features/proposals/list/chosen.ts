/**
 * Which proposals are chosen, kept in the address as `valgt=3.17.21` (`0`: choosing, none yet): it survives a reload and the way to a
 * proposal and back, and a colleague can be sent the same forty.
 */
import type { ProposalId } from '../../../../domain/ids';

export type Chosen = ReadonlySet<ProposalId>;

/** Undefined where nobody is choosing. What is not understood is left out. */
export const parseChosen = (text: string | undefined): Chosen | undefined =>
  text === undefined || text === ''
    ? undefined
    : new Set(
        text
          .split('.')
          .filter((id) => /^[1-9]\d{0,8}$/.test(id))
          .map((id) => Number(id) as ProposalId), // the pattern is an item's number
      );

export const formatChosen = (chosen: Chosen): string => (chosen.size === 0 ? '0' : [...chosen].join('.'));

export const withChosen = (chosen: Chosen, ids: readonly ProposalId[], isChosen: boolean): Chosen => {
  const next = new Set(chosen);
  for (const id of ids) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
};

/** One pressed; with shift all from the one pressed before, in the order they are shown, become what this one becomes. */
export const pressed = (
  chosen: Chosen,
  shown: readonly { readonly id: ProposalId }[],
  index: number,
  before: ProposalId | undefined,
): Chosen => {
  const row = shown[index];
  if (row === undefined) return chosen;
  const anchor = before === undefined ? -1 : shown.findIndex(({ id }) => id === before);
  const from = anchor === -1 ? index : anchor;
  const range = shown.slice(Math.min(from, index), Math.max(from, index) + 1).map(({ id }) => id);
  return withChosen(chosen, range, !chosen.has(row.id));
};

export interface ChosenCount {
  readonly known: Chosen;
  /** Chosen, and not among those the filters show. */
  readonly hidden: number;
  /** Chosen, and no longer there, or no longer the viewer's to see. */
  readonly gone: number;
}

export const countChosen = (
  chosen: Chosen,
  all: readonly { readonly id: ProposalId }[],
  shown: readonly { readonly id: ProposalId }[],
): ChosenCount => {
  const known = new Set(all.map(({ id }) => id).filter((id) => chosen.has(id)));
  const seen = shown.filter(({ id }) => chosen.has(id)).length;
  return { known, hidden: known.size - seen, gone: chosen.size - known.size };
};
