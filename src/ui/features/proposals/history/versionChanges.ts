/** What differs between two versions of a proposal, field by field of its form. Pure. */
import type { Decision } from '../../../../domain/decision';
import { isSame } from '../../../../domain/patch';
import { toDraft, type ProposalDraft } from '../../../../domain/proposalDraft';
import type { Proposal } from '../../../../domain/proposal';
import type { ProposalVersion } from '../../../../domain/proposalVersion';

export interface FieldChange {
  /** A path of the draft; `stage` and `sideState` are not in the form, and are named here by themselves. */
  readonly path: string;
  /** What the draft holds there. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface VersionChanges {
  readonly version: ProposalVersion;
  /** The one before it, of those that can be read. */
  readonly previous: ProposalVersion | undefined;
  readonly changes: readonly FieldChange[];
  /** Written down in this version. */
  readonly decisions: readonly Decision[];
  /** Steps from stage to stage that were taken about this very version. */
  readonly presented: readonly Decision[];
}

/** What the draft holds at a path. */
export const valueAt = (draft: ProposalDraft, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      draft,
    );

export const changesBetween = (before: Proposal, after: Proposal, paths: readonly string[]): readonly FieldChange[] => {
  const [from, to] = [toDraft(before), toDraft(after)];
  const beside: readonly FieldChange[] = [
    { path: 'stage', before: before.stage, after: after.stage },
    { path: 'sideState', before: before.sideState ?? '', after: after.sideState ?? '' },
  ];
  return [...beside, ...paths.map((path) => ({ path, before: valueAt(from, path), after: valueAt(to, path) }))].filter(
    (change) => !isSame(change.before, change.after),
  );
};

/**
 * `versions` newest first, as they come. Versions that changed nothing a person sees (an item put in its place) are left
 * out, unless they were presented.
 */
export const toHistory = (versions: readonly ProposalVersion[], paths: readonly string[]): readonly VersionChanges[] =>
  versions
    .map((version, index): VersionChanges => {
      const previous = versions[index + 1];
      return {
        version,
        previous,
        changes: previous === undefined ? [] : changesBetween(previous.proposal, version.proposal, paths),
        presented: (versions[0]?.proposal.decisions ?? []).filter(
          ({ presented, from, to }) => presented === version.label && from !== to,
        ),
        decisions: version.proposal.decisions.slice(previous?.proposal.decisions.length ?? 0),
      };
    })
    .filter(
      ({ previous, changes, decisions, presented }) =>
        previous === undefined || changes.length + decisions.length + presented.length > 0,
    );

/** What was presented last, if that version can still be read; else the oldest. */
export const lastPresented = (versions: readonly ProposalVersion[]): ProposalVersion | undefined => {
  const presented = (versions[0]?.proposal.decisions ?? []).map((decision) => decision.presented);
  const found = presented
    .toReversed()
    .map((label) => versions.find((version) => version.label === label))
    .find((version) => version !== undefined);
  return found ?? versions.at(-1);
};
