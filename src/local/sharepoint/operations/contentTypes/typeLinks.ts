/** What it means for a list, and for the site with all that comes from it, that a content type gets or loses a column. */
import type { ContentType, FieldLink } from '../../store/fields/contentTypes';
import { siteOwner } from '../../store/fields/field';
import { addTypeColumns } from '../../store/lists/listContentTypes';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import type { LinkChanges } from './fieldLinks';

type Changes = Pick<LinkChanges, 'add' | 'remove'>;

export const linkInList = ({ site }: Call, list: List, type: ContentType): Changes => ({
  add: (link) => {
    site.contentTypes.addLink(list.id, type.id, link);
    addTypeColumns(site, list, type);
  },
  // The list keeps the column and its values.
  remove: (link) => site.contentTypes.removeLink(list.id, type.id, link.fieldId),
});

/** A type of the site hands its columns down to those that come from it, on the site and in lists. */
export const linkOnSite = ({ site }: Call, type: ContentType): Changes => {
  const below = (): ContentType[] => site.contentTypes.below(type.id);
  return {
    add: (link: FieldLink) => {
      for (const one of [type, ...below()]) {
        site.contentTypes.addLink(one.owner, one.id, link);
        const list = one.owner === siteOwner ? undefined : site.lists.byId(one.owner);
        if (list) addTypeColumns(site, list, one);
      }
    },
    remove: (link) => {
      for (const one of [type, ...below()]) site.contentTypes.removeLink(one.owner, one.id, link.fieldId);
    },
  };
};
