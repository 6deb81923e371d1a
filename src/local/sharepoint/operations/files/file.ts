/** One file of a library: its properties, bytes, versions, check-out, and how it goes away. */
import { numberArgument, textArgument, booleanArgument, type Segment } from '../../http/apiPath';
import { noSuchFile } from '../../http/fileErrors';
import type { Payload } from '../../http/payload';
import { badRequest, etagMismatch } from '../../http/sharePointError';
import { FileWriter } from '../../store/files/fileWriter';
import { recycleItem, removeItem } from '../../store/items/itemRemoval';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import type { Document, DocumentAccess } from './documentAccess';
import { fileBag } from './documentProperties';
import { entityPayload, propertyOf, shape } from '../entitySource';
import { checkOutSteps } from './fileCheckOut';
import { contentOf } from './fileContent';
import { fileEtag, fileSet } from './fileAddress';
import { fileSource } from './fileSource';
import { sitePathOf } from './filePlaces';
import { uploadSteps } from './fileUpload';
import { fileVersions } from './fileVersions';
import { checkSize } from './fileWriting';
import { writeContext } from '../items/itemWriting';
import { copyFile, moveFile } from './moveFile';
import { userSource } from '../people/principalSource';
import { action, steps, type Resource } from '../resource';
import { wopiFrameUrl } from '../wopiFrame';

/** `"{GUID},3"` or `*`; without the header everything goes (assumed). */
const checkEtag = (call: Call, document: Document, sent = call.ifMatch): void => {
  const current = fileEtag(document.uniqueId, document.version);
  const wanted = sent?.trim();
  if (wanted !== undefined && wanted !== '*' && wanted.replace(/^W\//, '').toLowerCase() !== current.toLowerCase())
    throw etagMismatch(wanted, current);
};

const replace = (access: DocumentAccess, document: Document): void => {
  const { call, list } = access;
  access.requireWritable(document);
  checkEtag(call, document);
  checkSize(call, call.bytes.length);
  call.site.write(() => {
    new FileWriter(call.site).replaceContent(writeContext(call, list), document.itemId, call.bytes);
    call.site.lists.touch(list.id, toWireTime(call.now));
  });
};

const requireRemovable = (access: DocumentAccess, document: Document, etag?: string): void => {
  access.require(document, 'deleteListItems');
  access.requireNotHeld(document);
  checkEtag(access.call, document, etag);
};

const remove = (access: DocumentAccess, document: Document, etag = access.call.ifMatch): void => {
  requireRemovable(access, document, etag);
  access.call.site.write(() => removeItem(access.removal(), document.itemId));
};

const recycle = (access: DocumentAccess, document: Document): Payload => {
  requireRemovable(access, document, access.call.ifMatch);
  const value = access.call.site.write(() => recycleItem(access.removal(), document.itemId));
  return { is: 'value', name: 'Recycle', type: 'Edm.Guid', value };
};

/** `{ parameters: { BypassSharedLock, ETagMatch } }`: nothing is ever locked here. */
export const removalParameters = (call: Call): Readonly<Record<string, unknown>> => {
  const { parameters = {} } = call.body;
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
    throw badRequest('The parameters are no object.');
  for (const name of Object.keys(parameters)) {
    if (!['BypassSharedLock', 'ETagMatch', 'DeleteIfEmpty'].includes(name))
      throw badRequest(`The parameter ${name} does not exist.`);
  }
  return parameters as Readonly<Record<string, unknown>>;
};

const etagParameter = (call: Call): string | undefined => {
  const { ETagMatch: etag } = removalParameters(call);
  return typeof etag === 'string' && etag !== '' ? etag : undefined;
};

/** SP.MoveOperations. */
const overwriteFlag = 1;

export const fileResource = (access: DocumentAccess, document: Document | undefined, asked: string): Resource => {
  if (!document || document.isFolder || document.blobId === undefined) throw noSuchFile(asked);
  const { call, list } = access;
  const source = fileSource(access, document);
  const { blobId } = document;
  const content = (range: string | null): Payload => {
    access.require(document, 'openItems');
    return contentOf(call, document.name, blobId, range);
  };
  const user = (name: 'Author' | 'ModifiedBy' | 'CheckedOutByUser', id: number | undefined) => (): Resource => ({
    read: () => {
      const person = id === undefined ? undefined : call.site.principals.byId(id);
      return person
        ? { is: 'entity', set: 'SP.ApiData.Users', entity: shape(userSource(call, person), call.options) }
        : { is: 'null', name };
    },
  });
  const destination = (segment: Segment, name: string): string => sitePathOf(call, textArgument(segment, name));
  const move = (segment: Segment, url: string, flags: string): Resource =>
    action('MoveTo', () => {
      const overwrite = (numberArgument(segment, flags) & overwriteFlag) !== 0;
      moveFile(access, document, destination(segment, url), { overwrite, keepBoth: false });
    });
  const copy = (segment: Segment, url: string): Resource =>
    action('CopyTo', () =>
      copyFile(access, document, destination(segment, url), {
        overwrite: booleanArgument(segment, 'boverwrite', false),
        keepBoth: false,
      }),
    );
  return {
    read: () => entityPayload(fileSet, source, call.options),
    remove: () => {
      remove(access, document);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        $value: () => ({
          raw: true,
          read: () => content(call.header('range')),
          put: () => {
            replace(access, document);
            return {
              is: 'nothing',
              status: 204,
              etag: fileEtag(document.uniqueId, access.certain(document.itemId).version),
            };
          },
        }),
        getwopiframeurl: (step) => wopiFrameUrl(step),
        openbinarystream: () => ({ read: () => content(call.header('range')), post: () => content(null) }),
        savebinarystream: () => ({
          raw: true,
          post: () => {
            replace(access, document);
            return { is: 'null', name: 'SaveBinaryStream' };
          },
        }),
        ...uploadSteps(access, document),
        ...checkOutSteps(access, document),
        versions: (step) => fileVersions(access, document, step),
        moveto: (step) => move(step, 'newurl', 'flags'),
        movetousingpath: (step) => move(step, 'decodedurl', 'moveoperations'),
        copyto: (step) => copy(step, 'strnewurl'),
        copytousingpath: (step) => copy(step, 'decodedurl'),
        recycle: () => ({ takes: [], post: () => recycle(access, document) }),
        recyclewithparameters: () => ({
          takes: ['parameters'],
          post: () => (etagParameter(call), recycle(access, document)),
        }),
        deletewithparameters: () =>
          action('DeleteWithParameters', () => remove(access, document, etagParameter(call)), ['parameters']),
        deleteobject: () => action('DeleteObject', () => remove(access, document)),
        listitemallfields: () => call.item.resource(list, document.itemId),
        properties: () => ({
          read: () =>
            entityPayload('SP.ApiData.PropertyValuess', fileBag(access, document, source.editLink), call.options),
        }),
        author: user('Author', document.authorId),
        modifiedby: user('ModifiedBy', document.editorId),
        checkedoutbyuser: user('CheckedOutByUser', document.checkedOutBy),
        lockedbyuser: user('CheckedOutByUser', undefined),
      })(segment) ?? propertyOf(source, segment.key),
  };
};
