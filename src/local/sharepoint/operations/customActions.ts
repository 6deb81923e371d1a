/** `…/usercustomactions` of site, web and list. Properties, versions and answers as recorded (pnpcore, UserCustomActionTests). */
import { textArgument, type Segment } from '../http/apiPath';
import { cannotConvert, spException } from '../http/sharePointError';
import { actionScope, type ActionOwner, type ActionSettings, type CustomAction } from '../store/customActions';
import type { List } from '../store/lists/lists';
import type { Call } from './call';
import { listedPayload } from './collection';
import { entityPayload, notSettable, propertyOf, type EntitySource } from './entitySource';
import { plainGuid } from './fields/fieldXml';
import { listLink } from './lists/listAddress';
import { resourceValue } from './userResource';
import { siteMask } from './rights/siteMask';
import { action, steps, type Resource } from './resource';

const set = 'SP.ApiData.UserCustomActions';
const noGuid = '00000000-0000-0000-0000-000000000000';

interface Place {
  readonly owner: ActionOwner;
  readonly link: string;
  /** Documented for none of them; who manages the thing is assumed. */
  readonly mayChange: () => void;
}

const placeOf = (call: Call, of: 'site' | 'web' | List): Place => {
  const webId = call.site.web.id;
  if (typeof of === 'object')
    return {
      owner: { scope: actionScope.list, webId, listId: of.id },
      link: `${listLink(of)}/UserCustomActions`,
      mayChange: () => call.rights.require(call.rights.onList(of), 'manageLists'),
    };
  return {
    owner: { scope: actionScope[of], webId: of === 'site' ? '' : webId, listId: null },
    link: of === 'site' ? 'Site/UserCustomActions' : 'Web/UserCustomActions',
    mayChange: () => call.rights.require(of === 'site' ? siteMask(call) : call.rights.onWeb(), 'manageWeb'),
  };
};

const texts = new Set([
  'ClientSideComponentProperties',
  'CommandUIExtension',
  'Description',
  'Group',
  'HostProperties',
  'ImageUrl',
  'Location',
  'Name',
  'RegistrationId',
  'ScriptBlock',
  'ScriptSrc',
  'Title',
  'Url',
]);

const rightsOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) throw cannotConvert('SP.BasePermissions');
  const { High, Low } = value as { readonly High?: unknown; readonly Low?: unknown };
  const number = (one: unknown): string => {
    if (!/^\d{1,10}$/.test(String(one))) throw cannotConvert('Edm.Int64');
    return String(one);
  };
  return { High: number(High), Low: number(Low) };
};

const settingOf = (name: string, value: unknown, source: EntitySource): unknown => {
  if (texts.has(name)) {
    if (value !== null && typeof value !== 'string') throw cannotConvert('Edm.String');
    return value;
  }
  switch (name) {
    case 'ClientSideComponentId':
      if (typeof value !== 'string' || !/^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(value))
        throw cannotConvert('Edm.Guid');
      return plainGuid(value);
    case 'RegistrationType':
    case 'Sequence':
      if (!Number.isInteger(value)) throw cannotConvert('Edm.Int32');
      return value;
    case 'Rights':
      return rightsOf(value);
    default:
      throw notSettable(name, source);
  }
};

const actionSource = (call: Call, { owner, link }: Place, { id, version, settings }: CustomAction): EntitySource => {
  const editLink = `${link}(guid'${id}')`;
  const kept = (name: string, otherwise: unknown) => (): unknown => settings[name] ?? otherwise;
  return {
    type: 'SP.UserCustomAction',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      ClientSideComponentId: kept('ClientSideComponentId', noGuid),
      ClientSideComponentProperties: kept('ClientSideComponentProperties', ''),
      CommandUIExtension: kept('CommandUIExtension', null),
      Description: kept('Description', null),
      Group: kept('Group', null),
      HostProperties: kept('HostProperties', ''),
      Id: () => id,
      ImageUrl: kept('ImageUrl', null),
      Location: kept('Location', null),
      Name: kept('Name', null),
      RegistrationId: kept('RegistrationId', null),
      RegistrationType: kept('RegistrationType', 0),
      Rights: () => ({ complexType: 'SP.BasePermissions', values: settings['Rights'] ?? { High: '0', Low: '0' } }),
      Scope: () => owner.scope,
      ScriptBlock: kept('ScriptBlock', null),
      ScriptSrc: kept('ScriptSrc', null),
      Sequence: kept('Sequence', 0),
      Title: kept('Title', null),
      Url: kept('Url', null),
      VersionOfUserCustomAction: () => `16.0.${version}.0`,
    },
  };
};

const settingsFrom = (call: Call, place: Place, before: CustomAction): ActionSettings => {
  const source = actionSource(call, place, before);
  const entries = Object.entries(call.body).map(([name, value]) => [name, settingOf(name, value, source)] as const);
  return { ...before.settings, ...Object.fromEntries(entries) };
};

const added = (call: Call, place: Place): CustomAction => {
  place.mayChange();
  const settings = settingsFrom(call, place, { id: noGuid, version: 0, settings: {} });
  // Told at once by SharePoint's own pages; the sentence and the status are assumed.
  if (typeof settings['Location'] !== 'string' || settings['Location'] === '')
    throw spException(-2147024809, 'The Location of a user custom action must be given.', 400);
  return call.site.write(() => call.site.customActions.add(place.owner, settings));
};

export const actionSources = (call: Call, of: 'site' | 'web' | List): EntitySource[] => {
  const place = placeOf(call, of);
  return call.site.customActions.of(place.owner).map((one) => actionSource(call, place, one));
};

const actionResource = (call: Call, place: Place, id: string): Resource => {
  const found = call.site.customActions.of(place.owner).find((one) => one.id === plainGuid(id));
  if (!found) throw spException(-2147024809, 'The user custom action does not exist.', 404);
  const source = actionSource(call, place, found);
  const remove = (): void => {
    place.mayChange();
    call.site.write(() => call.site.customActions.remove(found.id));
  };
  return {
    types: ['SP.UserCustomAction'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      place.mayChange();
      const settings = settingsFrom(call, place, found);
      call.site.write(() => call.site.customActions.update(found.id, settings));
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      remove();
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        deleteobject: () => action('DeleteObject', remove),
        titleresource: () => resourceValue(call, source, 'Title'),
        descriptionresource: () => resourceValue(call, source, 'Description'),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

export const customActions = (call: Call, of: 'site' | 'web' | List, segment: Segment): Resource => {
  const place = placeOf(call, of);
  if (segment.args !== undefined) return actionResource(call, place, textArgument(segment));
  return {
    types: ['SP.UserCustomAction'],
    read: () => listedPayload(call, set, actionSources(call, of)),
    post: () => entityPayload(set, actionSource(call, place, added(call, place)), call.options, 201),
    go: steps({
      getbyid: (step) => actionResource(call, place, textArgument(step)),
      clear: () =>
        action('Clear', () => {
          place.mayChange();
          call.site.write(() => call.site.customActions.clear(place.owner));
        }),
    }),
  };
};
