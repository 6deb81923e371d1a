/** Gives a new site its content types. */
import { contentTypeRows, type ContentTypeRow } from './builtIn/contentTypeRows';
import type { ContentTypes } from './contentTypes';
import { siteOwner, type Field } from './field';

const settingsOf = (form: string, template: string): Record<string, string> => ({
  DisplayFormTemplateName: form,
  EditFormTemplateName: form,
  NewFormTemplateName: form,
  DocumentTemplate: template,
});

const addOne = (
  contentTypes: ContentTypes,
  columns: ReadonlyMap<string, Field>,
  [id, name, group, description, flags, form, template, links]: ContentTypeRow,
): void => {
  contentTypes.add({
    owner: siteOwner,
    id,
    name,
    description,
    group,
    hidden: flags.includes('H'),
    readOnly: flags.includes('R'),
    sealed: flags.includes('S'),
    settings: settingsOf(form, template),
  });
  for (const link of links.split(' ')) {
    const [own = '', other = own] = link.replace(/[*-]/g, '').split(':');
    const field = columns.get(other);
    if (!field) throw new Error(`no site column ${other}`);
    contentTypes.addLink(siteOwner, id, {
      fieldId: field.id,
      name: own,
      required: link.includes('*'),
      hidden: link.includes('-'),
      settings: {},
    });
  }
};

export const addSiteContentTypes = (contentTypes: ContentTypes, siteFields: readonly Field[]): void => {
  const columns = new Map(siteFields.map((field) => [field.internalName, field]));
  for (const row of contentTypeRows) addOne(contentTypes, columns, row);
};
