/**
 * Check-out, check-in, publication. Recorded (pnpcore, FilesTests): a check-out with what follows it raises the ETag by one;
 * publishing and taking back a publication change the label of the version in place.
 */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { checkedOutByOther, notCheckedOut } from '../../http/fileErrors';
import { badRequest, notImplemented, spException } from '../../http/sharePointError';
import { has } from '../../security/permissions';
import type { StoredDocument } from '../../store/files/documents';
import { DocumentChanges } from '../../store/files/documentChanges';
import { restoreRow, setVersion } from '../../store/items/itemVersion';
import { removeItem } from '../../store/items/itemRemoval';
import { toWireTime } from '../../store/siteTime';
import { hasDrafts, keepsVersions, minorOf, nextMajor, nextVersion } from '../../store/items/versionNumbers';
import type { Document, DocumentAccess } from './documentAccess';
import { action, type Resource } from '../resource';

const longestComment = 1023;

const commentOf = (segment: Segment): string => {
  const given = segment.args?.get('comment') ?? segment.args?.get('0');
  const comment = given === undefined || given.kind === 'null' ? '' : textArgument(segment, 'comment');
  if (comment.length > longestComment) throw badRequest('The comment is too long.');
  return comment;
};

const stored = (access: DocumentAccess, document: Document): StoredDocument => {
  const found = access.call.site.documents.byItem(access.list.id, document.itemId);
  if (!found) throw new Error(`document ${document.itemId} vanished`);
  return found;
};

const siteRelative = (access: DocumentAccess, document: Document): string => `${access.list.folder}/${document.path}`;

const checkOut = (access: DocumentAccess, document: Document): void => {
  const { call, list } = access;
  access.require(document, 'editListItems');
  if (document.checkedOutBy !== undefined) {
    // Also refused to the one who has it (comm: clients of SharePoint Online catch this very answer).
    throw checkedOutByOther(
      access.absoluteUrl(document),
      call.site.principals.byId(document.checkedOutBy)?.loginName ?? '',
    );
  }
  call.site.write(() => {
    const changes = new DocumentChanges(call.site, list);
    const row = changes.row(document.itemId);
    changes.keep(stored(access, document), row);
    call.site.versions.keep(list, document.itemId);
    call.site.documents.checkOut(stored(access, document), call.person.id, row);
    setVersion(call.site.database, list, document.itemId, {
      uiVersion: keepsVersions(list.settings) ? nextVersion(list.settings, document.uiVersion) : document.uiVersion + 1,
      step: 0,
    });
  });
};

/** The person's own check-out, or somebody's whom it may overrule. */
const requireCheckOut = (access: DocumentAccess, document: Document): StoredDocument => {
  const { call } = access;
  access.require(document, 'editListItems');
  if (document.checkedOutBy === undefined) throw notCheckedOut(siteRelative(access, document));
  if (document.checkedOutBy !== call.person.id && !has(access.mask(document), 'cancelCheckout'))
    throw checkedOutByOther(
      access.absoluteUrl(document),
      call.site.principals.byId(document.checkedOutBy)?.loginName ?? '',
    );
  return stored(access, document);
};

const kinds = { minor: 0, major: 1, overwrite: 2 } as const;

const checkedIn = (access: DocumentAccess, before: number | undefined, kind: number): number => {
  const { list } = access;
  const first = before ?? 0;
  if (kind === kinds.overwrite) return before ?? (hasDrafts(list.settings) ? 1 : nextMajor(0));
  if (!keepsVersions(list.settings)) return before ?? nextMajor(0);
  if (kind === kinds.major) return nextMajor(first);
  if (!hasDrafts(list.settings)) throw notImplemented('a minor check-in into a library without minor versions');
  return first + 1;
};

const checkIn = (access: DocumentAccess, document: Document, segment: Segment): void => {
  const { call, list } = access;
  const found = requireCheckOut(access, document);
  const otherwise = hasDrafts(list.settings) ? kinds.minor : kinds.major;
  const kind = segment.args?.has('checkintype') ? numberArgument(segment, 'checkintype') : otherwise;
  if (kind !== kinds.minor && kind !== kinds.major && kind !== kinds.overwrite)
    throw badRequest(`The expression "${segment.name}" is not valid.`);
  const before = found.beforeCheckOut === undefined ? undefined : Number(found.beforeCheckOut['ui_version']);
  const uiVersion = checkedIn(access, before, kind);
  call.site.write(() => {
    const earlier = found.beforeCheckOut && {
      row: found.beforeCheckOut,
      blobId: call.site.documents.contentOf(found, Number(found.beforeCheckOut['ui_version'])),
    };
    call.site.documents.endCheckOut(found);
    call.site.documents.setComment(found, commentOf(segment));
    setVersion(call.site.database, list, document.itemId, { uiVersion, step: 1 });
    call.site.published.settle(list, document.itemId, earlier);
    if (uiVersion === before) access.removeVersion(document, before);
    call.site.lists.touch(list.id, toWireTime(call.now));
    access.recordUpdate(document);
  });
};

const undoCheckOut = (access: DocumentAccess, document: Document): void => {
  const { call, list } = access;
  const found = requireCheckOut(access, document);
  call.site.write(() => {
    const before = found.beforeCheckOut;
    if (!before) {
      // Never checked in: there is nothing to go back to.
      removeItem(access.removal(), document.itemId);
      return;
    }
    const uiVersion = Number(before['ui_version']);
    const content = call.site.documents.contentOf(found, uiVersion);
    if (content !== undefined && content !== found.blobId) call.site.documents.setContent(found, content);
    call.site.documents.endCheckOut(found);
    access.removeVersion(document, uiVersion);
    restoreRow(call.site.database, list, document.itemId, before);
  });
};

const noMinorVersions = (): Error =>
  spException(-2146232832, 'This operation is allowed only in libraries with minor versions.', 400);

const publish = (access: DocumentAccess, document: Document, segment: Segment): void => {
  const { call, list } = access;
  access.requireWritable(document);
  if (!hasDrafts(list.settings) || minorOf(document.uiVersion) === 0) throw noMinorVersions();
  const found = stored(access, document);
  if (found.checkedOutBy !== undefined) throw checkedOutByOther(access.absoluteUrl(document), call.person.loginName);
  call.site.write(() => {
    call.site.documents.setComment(found, commentOf(segment));
    setVersion(call.site.database, list, document.itemId, { uiVersion: nextMajor(document.uiVersion), step: 0 });
    call.site.published.settle(list, document.itemId, undefined);
    access.recordUpdate(document);
  });
};

/** What was published before the version that is taken back. */
const lastPublished = ({ call, list }: DocumentAccess, found: StoredDocument) => {
  const number = call.site.documents.versions(found).findLast(({ uiVersion }) => minorOf(uiVersion) === 0)?.uiVersion;
  const row = number === undefined ? undefined : call.site.versions.row(list.id, found.itemId, number);
  return row && { row, blobId: call.site.documents.contentOf(found, Number(row['ui_version'])) };
};

const unpublish = (access: DocumentAccess, document: Document, segment: Segment): void => {
  const { call, list } = access;
  access.requireWritable(document);
  if (!hasDrafts(list.settings) || minorOf(document.uiVersion) !== 0) throw noMinorVersions();
  const found = stored(access, document);
  const last = call.site.documents.versions(found).at(-1)?.uiVersion ?? 0;
  call.site.write(() => {
    call.site.documents.setComment(found, commentOf(segment));
    setVersion(call.site.database, list, document.itemId, { uiVersion: last + 1, step: 0 });
    call.site.published.settle(list, document.itemId, lastPublished(access, found));
    access.recordUpdate(document);
  });
};

const approvalStates = { approved: 0, denied: 1 } as const;

const decide = (access: DocumentAccess, document: Document, segment: Segment, state: number): void => {
  const { call, list } = access;
  access.require(document, 'approveItems');
  if (list.settings['EnableModeration'] !== true)
    throw spException(-2146232832, 'Content approval is not enabled for this library.', 400);
  call.site.write(() => {
    call.site.documents.setComment(stored(access, document), commentOf(segment));
    access.setModeration(document, state);
    access.recordUpdate(document);
  });
};

export const checkOutSteps = (
  access: DocumentAccess,
  document: Document,
): Readonly<Record<string, (segment: Segment) => Resource>> => ({
  checkout: () => action('CheckOut', () => checkOut(access, document)),
  checkin: (segment) => action('CheckIn', () => checkIn(access, document, segment)),
  undocheckout: () => action('UndoCheckOut', () => undoCheckOut(access, document)),
  publish: (segment) => action('Publish', () => publish(access, document, segment)),
  unpublish: (segment) => action('UnPublish', () => unpublish(access, document, segment)),
  approve: (segment) => action('Approve', () => decide(access, document, segment, approvalStates.approved)),
  deny: (segment) => action('Deny', () => decide(access, document, segment, approvalStates.denied)),
});
