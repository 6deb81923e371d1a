/** Everything that stands on a proposal and ever stood on it, so that nothing has to be looked up elsewhere. Pure. */
import { toDraft } from '../../../../domain/proposalDraft';
import type { Proposal } from '../../../../domain/proposal';
import type { ProposalVersion } from '../../../../domain/proposalVersion';
import type { TemplateField } from '../../../../domain/skabelon';
import { changesBetween, valueAt, type FieldChange } from '../history/versionChanges';

export interface FilledField {
  readonly path: string;
  readonly value: unknown;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * What every path holds, hidden fields too; the empty ones apart, so that it is seen that they were looked at. A field of its
 * own that the municipality has never made is no field, until somebody has written in it.
 */
export const contentOf = (
  proposal: Proposal,
  { paths, template }: { readonly paths: readonly string[]; readonly template: readonly TemplateField[] },
): { readonly filled: readonly FilledField[]; readonly empty: readonly string[] } => {
  const draft = toDraft(proposal);
  const made = new Set(template.map(({ id }) => `own.${id}`));
  const fields: readonly FilledField[] = [
    { path: 'stage', value: proposal.stage },
    { path: 'sideState', value: proposal.sideState ?? '' },
    ...paths.map((path) => ({ path, value: valueAt(draft, path) })),
  ];
  return {
    filled: fields.filter(({ value }) => !isEmpty(value)),
    empty: fields
      .filter(({ path, value }) => isEmpty(value) && !(path.startsWith('own.') && !made.has(path)))
      .map(({ path }) => path),
  };
};

export interface RecordedVersion {
  readonly version: ProposalVersion;
  /** undefined: the oldest that is kept. */
  readonly changes: readonly FieldChange[] | undefined;
}

/** Every version, the oldest first; also those that changed nothing a person sees: a gap in the numbers would raise questions. */
export const recordedVersions = (
  newestFirst: readonly ProposalVersion[],
  paths: readonly string[],
): readonly RecordedVersion[] =>
  newestFirst
    .map((version, index): RecordedVersion => {
      const previous = newestFirst[index + 1];
      return {
        version,
        changes: previous === undefined ? undefined : changesBetween(previous.proposal, version.proposal, paths),
      };
    })
    .toReversed();
