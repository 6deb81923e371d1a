/** `…/contenttypes('0x01')/fieldlinks`: which columns a content type has, and how. */
import { textArgument, type Segment } from '../../http/apiPath';
import { badRequest, cannotConvert, noSuchProperty, spException } from '../../http/sharePointError';
import type { ContentType, FieldLink } from '../../store/fields/contentTypes';
import { siteOwner } from '../../store/fields/field';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { linkSource } from './contentTypeSource';
import { entityPayload, propertyOf } from '../entitySource';
import { plainGuid } from '../fields/fieldXml';
import { action, steps, type Resource } from '../resource';

const set = 'SP.ApiData.FieldLinks';

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};

const changed = (link: FieldLink, body: Call['body']): FieldLink => {
  const settings: Record<string, string | boolean> = { ...link.settings };
  let { required, hidden } = link;
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Required') required = flag(value);
    else if (name === 'Hidden') hidden = flag(value);
    else if (name === 'ReadOnly' || name === 'ShowInDisplayForm') settings[name] = flag(value);
    else if (name === 'DisplayName') {
      if (typeof value !== 'string') throw cannotConvert('Edm.String');
      settings[name] = value;
    } else if (name !== 'FieldInternalName') throw noSuchProperty(name, 'SP.FieldLink');
  }
  return { ...link, required, hidden, settings };
};

/** The link that a body asks for: `FieldInternalName` names a column of the list or the site. */
const asked = (call: Call, type: ContentType): FieldLink => {
  const name = call.body['FieldInternalName'];
  if (typeof name !== 'string') throw badRequest('The parameter FieldInternalName is missing.');
  const { fields } = call.site;
  const field = fields.byNameOrTitle(type.owner, name) ?? fields.byNameOrTitle(siteOwner, name);
  if (!field)
    throw spException(-2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`, 400);
  const fresh = { fieldId: field.id, name: field.internalName, required: field.required, hidden: false, settings: {} };
  return changed(fresh, call.body);
};

export interface LinkChanges {
  /** Whoever may not change the type is stopped here. */
  readonly require: () => void;
  readonly add: (link: FieldLink) => void;
  readonly remove: (link: FieldLink) => void;
}

const linkResource = (call: Call, type: ContentType, link: FieldLink | undefined, changes: LinkChanges): Resource => {
  if (!link) throw spException(-2147024809, 'The field link does not exist.', 404);
  const source = linkSource(call, type, link);
  const remove = (): void => {
    changes.require();
    call.site.write(() => changes.remove(link));
  };
  return {
    types: ['SP.FieldLink'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      changes.require();
      call.site.write(() => call.site.contentTypes.updateLink(type.owner, type.id, changed(link, call.body)));
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      remove();
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({ deleteobject: () => action('DeleteObject', remove) })(segment) ?? propertyOf(source, segment.key),
  };
};

export const fieldLinksResource = (call: Call, type: ContentType, segment: Segment, changes: LinkChanges): Resource => {
  const links = call.site.contentTypes.links(type.owner, type.id);
  const byId = (step: Segment): Resource => {
    const id = plainGuid(textArgument(step));
    return linkResource(
      call,
      type,
      links.find((link) => link.fieldId === id),
      changes,
    );
  };
  const reorder = (): void => {
    changes.require();
    const names = call.body['internalNames'];
    if (!Array.isArray(names) || !names.every((name): name is string => typeof name === 'string'))
      throw cannotConvert('Collection(Edm.String)');
    call.site.write(() => call.site.contentTypes.orderLinks(type.owner, type.id, names));
  };
  return {
    types: ['SP.FieldLink'],
    read: () => {
      return listedPayload(
        call,
        set,
        links.map((link) => linkSource(call, type, link)),
      );
    },
    post: () => {
      changes.require();
      const link = asked(call, type);
      call.site.write(() => changes.add(link));
      return entityPayload(set, linkSource(call, type, link), call.options, 201);
    },
    go:
      segment.args === undefined
        ? steps({ getbyid: byId, reorder: () => action('Reorder', reorder, ['internalNames']) })
        : undefined,
  };
};
