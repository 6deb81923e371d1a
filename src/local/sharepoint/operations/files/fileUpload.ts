/**
 * A file's new content in fragments: `startUpload`, `continueUpload`, `finishUpload`, `cancelUpload`. The file keeps its old
 * content until the last fragment is in. Answers as recorded (pnpcore, AddChunkedFileToFolderTest).
 */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { badUpload } from '../../http/fileErrors';
import type { Payload } from '../../http/payload';
import { FileWriter } from '../../store/files/fileWriter';
import { toWireTime } from '../../store/siteTime';
import type { UploadKey } from '../../store/files/uploads';
import type { Call } from '../call';
import type { Document, DocumentAccess } from './documentAccess';
import { entityPayload } from '../entitySource';
import { fileSet } from './fileAddress';
import { fileSource } from './fileSource';
import { checkSize } from './fileWriting';
import { writeContext } from '../items/itemWriting';
import { action, type Resource } from '../resource';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const keyOf = (access: DocumentAccess, document: Document, segment: Segment): UploadKey => {
  const id = textArgument(segment, 'uploadid').toLowerCase();
  if (!guid.test(id)) throw badUpload('The upload id is not a GUID.');
  return { id, listId: access.list.id, itemId: document.itemId, personId: access.call.person.id };
};

const progress = (name: string, size: number): Payload => ({
  is: 'value',
  name,
  type: 'Edm.Int64',
  value: String(size),
});

/** The session's blob with this request's bytes behind what it held. */
const append = (call: Call, key: UploadKey, offset: number): { readonly blobId: number; readonly size: number } => {
  const blobId = call.site.uploads.blobOf(key, call.now);
  if (blobId === undefined) throw badUpload('The upload session does not exist.');
  const held = call.site.blobs.size(blobId);
  if (offset !== held) throw badUpload(`The fragment begins at ${offset}, the session holds ${held} bytes.`);
  checkSize(call, held + call.bytes.length);
  call.site.uploads.goesOn(key, call.now);
  return { blobId, size: call.site.blobs.append(blobId, call.bytes) };
};

const start = (access: DocumentAccess, document: Document, segment: Segment): Payload => {
  const { call } = access;
  const key = keyOf(access, document, segment);
  access.requireWritable(document);
  checkSize(call, call.bytes.length);
  call.site.write(() => {
    call.site.uploads.endAbandoned(call.now);
    // Begun anew under the same id: what was sent before is void.
    call.site.uploads.end(key);
    call.site.uploads.start(key, call.site.blobs.create(call.bytes), call.now);
  });
  return progress('StartUpload', call.bytes.length);
};

const finish = (access: DocumentAccess, document: Document, segment: Segment): Payload => {
  const { call, list } = access;
  const key = keyOf(access, document, segment);
  access.requireWritable(document);
  call.site.write(() => {
    const { blobId } = append(call, key, numberArgument(segment, 'fileoffset'));
    new FileWriter(call.site).replaceContent(writeContext(call, list), document.itemId, blobId);
    call.site.uploads.end(key);
    call.site.lists.touch(list.id, toWireTime(call.now));
  });
  return entityPayload(fileSet, fileSource(access, access.certain(document.itemId)), call.options);
};

export const uploadSteps = (
  access: DocumentAccess,
  document: Document,
): Readonly<Record<string, (segment: Segment) => Resource>> => ({
  startupload: (segment) => ({ raw: true, post: () => start(access, document, segment) }),
  continueupload: (segment) => ({
    raw: true,
    post: () => {
      access.requireWritable(document);
      const { call } = access;
      const { size } = call.site.write(() =>
        append(call, keyOf(access, document, segment), numberArgument(segment, 'fileoffset')),
      );
      return progress('ContinueUpload', size);
    },
  }),
  finishupload: (segment) => ({ raw: true, post: () => finish(access, document, segment) }),
  cancelupload: (segment) =>
    action('CancelUpload', () => {
      const { site } = access.call;
      access.requireWritable(document);
      const key = keyOf(access, document, segment);
      if (site.uploads.blobOf(key, access.call.now) === undefined)
        throw badUpload('The upload session does not exist.');
      site.write(() => site.uploads.end(key));
    }),
});
