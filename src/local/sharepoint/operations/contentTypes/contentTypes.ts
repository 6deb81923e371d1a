/** `…/contenttypes` of the site and of lists. */
import { randomUUID } from 'node:crypto';
import { textArgument, type Segment } from '../../http/apiPath';
import { badRequest, cannotConvert, noSuchProperty, notImplemented, spException } from '../../http/sharePointError';
import { contentTypeId, type ContentType } from '../../store/fields/contentTypes';
import { siteOwner } from '../../store/fields/field';
import { addTypeToList, isInUse, removeFromList } from '../../store/lists/listContentTypes';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { recordChange } from '../changes/recordChange';
import { listedPayload } from '../collection';
import { contentTypeSource, contentTypeTexts, fieldsOfType } from './contentTypeSource';
import { entityPayload, notSettable, propertyOf } from '../entitySource';
import { fieldLinksResource, type LinkChanges } from './fieldLinks';
import { fieldSource } from '../fields/fieldSource';
import { folderUrl } from '../lists/listAddress';
import { action, steps, type Resource } from '../resource';
import { resourceValue } from '../userResource';
import { linkInList, linkOnSite } from './typeLinks';

const set = 'SP.ApiData.ContentTypes';
const longestName = 255;

const noSuchType = (): Error =>
  spException(-2130575322, 'The content type does not exist. It may have been deleted by another user.', 404);

/** Whose types: a list's, or (without one) the site's. */
const ownerOf = (list: List | undefined): string => list?.id ?? siteOwner;

const requireChange = (call: Call, list: List | undefined): void => {
  if (list) call.rights.require(call.rights.onList(list), 'manageLists');
  else call.rights.require(call.rights.onWeb(), 'manageWeb');
};

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
};
const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};

const changed = (call: Call, type: ContentType, ignored: readonly string[] = []): ContentType => {
  const change: { -readonly [Key in keyof ContentType]: ContentType[Key] } = { ...type };
  const settings: Record<string, string> = { ...type.settings };
  for (const [name, value] of Object.entries(call.body)) {
    if (ignored.includes(name)) continue;
    if (name === 'Name') change.name = text(value);
    else if (name === 'Description') change.description = text(value ?? '');
    else if (name === 'Group') change.group = text(value ?? '');
    else if (name === 'Hidden') change.hidden = flag(value);
    else if (name === 'ReadOnly') change.readOnly = flag(value);
    else if (name === 'Sealed') change.sealed = flag(value);
    else if (contentTypeTexts.includes(name)) settings[name] = text(value ?? '');
    else
      throw ignored.length > 0
        ? noSuchProperty(name, 'SP.ContentType')
        : notSettable(name, contentTypeSource(call, type));
  }
  if (change.name.trim() === '' || change.name.length > longestName || /[\\/:*?"#%<>{}|~&]/.test(change.name))
    throw spException(-2147024809, `The content type name '${change.name}' is not valid.`, 400);
  return { ...change, settings };
};

const nameTaken = (name: string): Error =>
  spException(-2130575183, `A duplicate content type name "${name}" was found.`, 400);

/** What a type is made of that a client adds. */
const itemType = '0x01';

/**
 * REST passes over the id that a body gives: a new type comes from Item and gets an id of its own (pnpjs #457, #3367,
 * cli-microsoft365 #550, pnpcore #54). What is no id at all is refused.
 */
const checkId = (given: unknown): void => {
  if (given === undefined || given === null) return;
  const value = typeof given === 'object' && 'StringValue' in given ? given.StringValue : given;
  if (typeof value !== 'string' || contentTypeId(value) === undefined)
    throw badRequest(`The content type id ${JSON.stringify(value)} is not valid.`);
};

const addToSite = (call: Call): ContentType => {
  requireChange(call, undefined);
  const { contentTypes } = call.site;
  checkId(call.body['Id']);
  const parent = contentTypes.ofSite(itemType);
  const id = `${itemType}00${randomUUID().replaceAll('-', '').toUpperCase()}`;
  const fresh = {
    ...parent,
    id,
    name: '',
    description: '',
    group: 'Custom Content Types',
    hidden: false,
    sealed: false,
    readOnly: false,
  };
  const type = changed(call, fresh, ['Id', 'ParentContentType']);
  if (contentTypes.of(siteOwner).some((one) => one.name === type.name)) throw nameTaken(type.name);
  call.site.write(() => {
    contentTypes.add(type);
    contentTypes.copyLinks(parent, type);
    recordChange(call, 'add', 'contentType', undefined, type.id);
  });
  return type;
};

/** A type of the site joins the list. */
const addAvailable = (call: Call, list: List, id: string): ContentType => {
  requireChange(call, list);
  const { contentTypes } = call.site;
  const type = contentTypes.byId(siteOwner, id);
  if (!type) throw noSuchType();
  if (contentTypes.of(list.id).some((one) => one.name === type.name)) throw nameTaken(type.name);
  return call.site.write(() => {
    const added = addTypeToList(call.site, list, type);
    recordChange(call, 'add', 'contentType', list, added.id);
    return added;
  });
};

const remove = (call: Call, list: List | undefined, type: ContentType): void => {
  requireChange(call, list);
  const { contentTypes } = call.site;
  const used = list ? isInUse(call.site, list, type.id) : contentTypes.below(type.id).length > 0;
  if (used) throw spException(-2146232832, 'The content type is in use.', 400);
  if (type.sealed && !list) throw spException(-2146232832, `The content type "${type.name}" is sealed.`, 400);
  call.site.write(() => {
    if (list) removeFromList(call.site, list, type.id);
    else contentTypes.remove(siteOwner, type.id);
    recordChange(call, 'delete', 'contentType', list, type.id);
  });
};

const changesOf = (call: Call, list: List | undefined, type: ContentType): LinkChanges => ({
  require: () => {
    requireChange(call, list);
    if (type.sealed || type.readOnly)
      throw spException(
        -2146232832,
        `The content type "${type.name}" at "${call.address.sitePath}" is read only.`,
        400,
      );
  },
  ...(list ? linkInList(call, list, type) : linkOnSite(call, type)),
});

export const typeResource = (call: Call, list: List | undefined, type: ContentType | undefined): Resource => {
  if (!type) throw noSuchType();
  const source = contentTypeSource(call, type);
  const scope = list ? folderUrl(call, list) : call.address.sitePath;
  return {
    types: ['SP.ContentType'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      requireChange(call, list);
      call.site.write(() => {
        call.site.contentTypes.update(changed(call, type));
        recordChange(call, 'update', 'contentType', list, type.id);
      });
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      remove(call, list, type);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        deleteobject: () => action('DeleteObject', () => remove(call, list, type)),
        // REST pushes nothing to types and lists below, whatever it is told (cli-microsoft365 #3792).
        update: () => action('Update', () => requireChange(call, list), ['updateChildren']),
        nameresource: () => resourceValue(call, source, 'Name'),
        descriptionresource: () => resourceValue(call, source, 'Description'),
        fieldlinks: (step) => fieldLinksResource(call, type, step, changesOf(call, list, type)),
        fields: () => ({
          read: () => {
            const fields = fieldsOfType(call, type).map((field) => fieldSource(call, field, scope));
            return listedPayload(call, 'SP.ApiData.Fields', fields);
          },
        }),
        parent: () => typeResource(call, undefined, call.site.contentTypes.parentOf(type.id)),
        workflowassociations: () => ({
          read: () => listedPayload(call, 'SP.ApiData.WorkflowAssociations', []),
        }),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

export const contentTypesResource = (call: Call, list: List | undefined, segment: Segment): Resource => {
  const { contentTypes } = call.site;
  const owner = ownerOf(list);
  const byId = (step: Segment): Resource => typeResource(call, list, contentTypes.byId(owner, textArgument(step)));
  if (segment.args !== undefined) return byId(segment);
  return {
    types: ['SP.ContentType'],
    read: () => {
      return listedPayload(
        call,
        set,
        contentTypes.of(owner).map((type) => contentTypeSource(call, type)),
      );
    },
    post: () => {
      if (list)
        throw notImplemented('adding a content type to a list alone (addAvailableContentType takes one of the site)');
      return entityPayload(set, contentTypeSource(call, addToSite(call)), call.options, 201);
    },
    go: steps({
      getbyid: byId,
      addavailablecontenttype: () =>
        list && {
          takes: ['contentTypeId'],
          post: () => {
            const type = addAvailable(call, list, text(call.body['contentTypeId']));
            return entityPayload(set, contentTypeSource(call, type), call.options);
          },
        },
    }),
  };
};
