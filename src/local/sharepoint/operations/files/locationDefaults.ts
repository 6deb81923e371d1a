/** `Forms/client_LocationBasedDefaults.html` of a library, and the receiver that reads it. Other files of Forms are 501. */
import { noSuchFile } from '../../http/fileErrors';
import { textArgument, type Segment } from '../../http/apiPath';
import { badRequest, notImplemented, spException } from '../../http/sharePointError';
import { defaultsFor, type DefaultsFile, type Receiver } from '../../store/lists/locationDefaults';
import { isLibrary, type List } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import { parseXml } from '../../xml/parseXml';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { listLink } from '../lists/listAddress';
import { resourcePath } from '../resourcePath';
import { action, steps, type Resource } from '../resource';
import { refuseOtherKeys } from '../strictness';
import { fileEtag, fileLink, fileSet } from './fileAddress';
import { placeOf, serverRelative } from './filePlaces';

const fileName = 'client_LocationBasedDefaults.html';
const receiverClass = 'Microsoft.Office.DocumentManagement.LocationBasedMetadataDefaultsReceiver';

/** The library whose defaults the address means. */
export const libraryOfDefaults = (call: Call, path: string): List | undefined => {
  const place = placeOf(call, path);
  const isIt =
    place.is === 'inList' && isLibrary(place.list) && place.path.toLowerCase() === `forms/${fileName}`.toLowerCase();
  return isIt ? place.list : undefined;
};

const source = (call: Call, list: List, file: DefaultsFile): EntitySource => {
  const url = serverRelative(call, `${list.folder}/Forms/${fileName}`);
  const editLink = fileLink(url);
  return {
    type: 'SP.File',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      ETag: () => fileEtag(file.uniqueId, 1),
      Exists: () => true,
      Length: () => String(new TextEncoder().encode(file.content).length),
      Name: () => fileName,
      ServerRelativeUrl: () => url,
      TimeCreated: () => file.created,
      TimeLastModified: () => file.modified,
      UniqueId: () => file.uniqueId,
    },
    onRequest: { ListId: () => list.id, ServerRelativePath: () => resourcePath(url) },
  };
};

const certain = (call: Call, list: List): DefaultsFile => {
  const file = call.site.locationDefaults.file(list.id);
  if (!file) throw noSuchFile(serverRelative(call, `${list.folder}/Forms/${fileName}`));
  return file;
};

/** Who may is assumed: whoever manages the library. */
const save = (call: Call, list: List): void => {
  call.rights.require(call.rights.onList(list), 'manageLists');
  const content = new TextDecoder().decode(call.bytes);
  if (parseXml(content).name !== 'MetadataDefaults') throw notImplemented(`a ${fileName} of another form`);
  call.site.write(() => call.site.locationDefaults.put(list.id, content, toWireTime(call.now)));
};

export const addDefaults = (call: Call, list: List) => {
  save(call, list);
  return entityPayload(fileSet, source(call, list, certain(call, list)), call.options);
};

export const defaultsFile = (call: Call, list: List): Resource => {
  if (!call.rights.sees(list)) throw noSuchFile(serverRelative(call, `${list.folder}/Forms/${fileName}`));
  const file = certain(call, list);
  const remove = (): void => {
    call.rights.require(call.rights.onList(list), 'manageLists');
    call.site.write(() => call.site.locationDefaults.remove(list.id));
  };
  return {
    read: () => entityPayload(fileSet, source(call, list, file), call.options),
    remove: () => {
      remove();
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        $value: () => ({
          raw: true,
          read: () => ({
            is: 'bytes',
            content: new TextEncoder().encode(file.content),
            contentType: 'application/octet-stream',
          }),
          put: () => {
            save(call, list);
            return { is: 'nothing', status: 204 };
          },
        }),
        deleteobject: () => action('DeleteObject', remove),
      })(segment) ?? propertyOf(source(call, list, file), segment.key),
  };
};

/** What a file that is added to the folder begins with; nothing while nobody has registered the receiver. */
export const locationDefaults = (call: Call, list: List, dir: string): Readonly<Record<string, unknown>> => {
  const { locationDefaults: store, fields } = call.site;
  const file = store.receivers(list.id).length > 0 ? store.file(list.id) : undefined;
  if (!file) return {};
  const folder = serverRelative(call, dir === '' ? list.folder : `${list.folder}/${dir}`);
  return defaultsFor(file.content, folder, fields.of(list.id));
};

const receiverSource = (call: Call, list: List, { id, settings }: Receiver): EntitySource => {
  const editLink = `${listLink(list)}/EventReceivers(guid'${id}')`;
  const told = (name: string, otherwise: unknown) => (): unknown => settings[name] ?? otherwise;
  return {
    type: 'SP.EventReceiverDefinition',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      EventType: told('EventType', 10001),
      ReceiverAssembly: told('ReceiverAssembly', ''),
      ReceiverClass: told('ReceiverClass', ''),
      ReceiverId: () => id,
      ReceiverName: told('ReceiverName', ''),
      ReceiverUrl: () => '',
      SequenceNumber: told('SequenceNumber', 10000),
      Synchronization: told('Synchronization', 0),
    },
  };
};

const receiverNames = [
  'EventType',
  'ReceiverAssembly',
  'ReceiverClass',
  'ReceiverName',
  'SequenceNumber',
  'Synchronization',
];

const addReceiver = (call: Call, list: List): Receiver => {
  call.rights.require(call.rights.onList(list), 'manageLists');
  const given = call.body['eventReceiverCreationInformation'];
  if (typeof given !== 'object' || given === null)
    throw badRequest('The parameter eventReceiverCreationInformation is missing.');
  const settings: Readonly<Record<string, unknown>> = { ...given };
  refuseOtherKeys(settings, receiverNames);
  // Itemadded: no other receiver has anything behind it here.
  if (settings['ReceiverClass'] !== receiverClass || settings['EventType'] !== 10001)
    throw notImplemented(`the event receiver ${JSON.stringify(settings['ReceiverClass'])}`);
  return call.site.write(() => call.site.locationDefaults.addReceiver(list.id, settings));
};

const receiverSet = 'SP.ApiData.EventReceiverDefinitions';

export const eventReceiverSources = (call: Call, list: List): EntitySource[] =>
  call.site.locationDefaults.receivers(list.id).map((receiver) => receiverSource(call, list, receiver));

export const eventReceivers = (call: Call, list: List, segment: Segment): Resource => {
  const one = (step: Segment): Resource => {
    const id = textArgument(step).replace(/[{}]/g, '').toLowerCase();
    const found = call.site.locationDefaults.receivers(list.id).find((receiver) => receiver.id === id);
    if (!found) throw spException(-2147024809, 'The event receiver does not exist.', 404);
    const remove = (): void => {
      call.rights.require(call.rights.onList(list), 'manageLists');
      call.site.write(() => call.site.locationDefaults.removeReceiver(found.id));
    };
    return {
      read: () => entityPayload(receiverSet, receiverSource(call, list, found), call.options),
      remove: () => {
        remove();
        return { is: 'nothing', status: 200 };
      },
      go: steps({ deleteobject: () => action('DeleteObject', remove) }),
    };
  };
  if (segment.args !== undefined) return one(segment);
  return {
    read: () => listedPayload(call, receiverSet, eventReceiverSources(call, list)),
    go: steps({
      getbyid: one,
      add: () => ({
        takes: ['eventReceiverCreationInformation'],
        post: () => entityPayload(receiverSet, receiverSource(call, list, addReceiver(call, list)), call.options, 201),
      }),
    }),
  };
};
