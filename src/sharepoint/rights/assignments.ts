/** Who has which levels on something, what that should be, and the difference. Pure. */
export type Assignments = ReadonlyMap<number, readonly number[]>;

export interface AssignmentChange {
  readonly kind: 'grant' | 'revoke';
  readonly principal: number;
  readonly level: number;
}

interface Wanted {
  /** The one level each of these should have. */
  readonly desired: ReadonlyMap<number, number>;
  /** Levels that are left where they are, whoever has them: Full Control, and Limited Access, which SharePoint keeps itself. */
  readonly kept: ReadonlySet<number>;
  /** Taken away last: the right by which all this is done. */
  readonly last: number | undefined;
}

/** Grants first, so that nobody loses what is wanted for a moment. */
export const changesOf = (actual: Assignments, { desired, kept, last }: Wanted): readonly AssignmentChange[] => {
  const grants = [...desired]
    .filter(([principal, level]) => actual.get(principal)?.includes(level) !== true)
    .map(([principal, level]): AssignmentChange => ({ kind: 'grant', principal, level }));
  const revokes = [...actual]
    .flatMap(([principal, levels]) => levels.map((level): AssignmentChange => ({ kind: 'revoke', principal, level })))
    .filter(({ principal, level }) => !kept.has(level) && desired.get(principal) !== level);
  return [...grants, ...revokes.toSorted((a, b) => Number(a.level === last) - Number(b.level === last))];
};
