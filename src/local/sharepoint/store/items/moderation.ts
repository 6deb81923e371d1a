/**
 * Content approval. What somebody who may not approve adds or changes awaits approval; what an approver adds is approved
 * at once, and stays what it was when an approver changes it (assumed).
 */
import { accessDenied, badRequest } from '../../http/sharePointError';
import { listRules, moderationStatus } from '../../security/listRules';
import type { List } from '../lists/lists';

export const moderationProperty = 'OData__ModerationStatus';

interface Writer {
  readonly list: List;
  /** May approve items of the list. */
  readonly approves: boolean;
}

type Body = Readonly<Record<string, unknown>>;

/** The status the row gets (undefined: it keeps its own), and the body without what was said of it. */
export const moderate = (
  { list, approves }: Writer,
  body: Body,
  isNew: boolean,
): { readonly status: number | undefined; readonly rest: Body } => {
  if (!listRules(list).moderated) return { status: undefined, rest: body };
  const { [moderationProperty]: wanted, ...rest } = body;
  if (wanted === undefined) {
    if (!approves) return { status: moderationStatus.pending, rest };
    return { status: isNew ? moderationStatus.approved : undefined, rest };
  }
  const known: readonly unknown[] = Object.values(moderationStatus);
  if (typeof wanted !== 'number' || !known.includes(wanted)) throw badRequest(`${moderationProperty} is not valid.`);
  if (!approves) throw accessDenied();
  return { status: wanted, rest };
};
