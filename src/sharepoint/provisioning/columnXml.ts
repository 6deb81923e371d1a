/** A column as SharePoint's field schema. */
import type { Column } from '../schema/column';
import { fieldGuid } from '../schema/fieldGuid';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
const yes = (flag: boolean): string => (flag ? 'TRUE' : 'FALSE');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ofType = (column: Column, lookupListId: string | undefined): Attributes => {
  switch (column.type) {
    case 'Text':
      return { MaxLength: column.maxLength };
    case 'Note':
      return { NumLines: 6, RichText: 'FALSE', AppendOnly: 'FALSE' };
    case 'Choice':
      return { Format: 'Dropdown', FillInChoice: 'FALSE' };
    case 'Number':
      return { Decimals: column.decimals, Min: column.min, Max: column.max };
    case 'DateTime':
      return { Format: 'DateOnly' };
    case 'User':
      return { UserSelectionMode: 'PeopleOnly', List: 'UserInfo', ShowField: 'ImnName' };
    case 'Lookup':
      return { List: lookupListId && `{${lookupListId}}`, ShowField: 'Title' };
    case 'LookupMulti':
      return { List: lookupListId && `{${lookupListId}}`, ShowField: 'Title', Mult: 'TRUE' };
    case 'Boolean':
      return {};
  }
};

export const columnXml = (listUrl: string, column: Column, lookupListId: string | undefined): string => {
  const attributes: Attributes = {
    ID: `{${fieldGuid(listUrl, column.name)}}`,
    Type: column.type,
    Name: column.name,
    StaticName: column.name,
    DisplayName: column.title,
    Description: column.description,
    Required: yes(column.required),
    Indexed: column.indexed ? 'TRUE' : undefined,
    EnforceUniqueValues: column.unique ? 'TRUE' : undefined,
    ...ofType(column, lookupListId),
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escape(String(value))}"`);
  const choices = column.choices?.map((label) => `<CHOICE>${escape(label)}</CHOICE>`).join('');
  const content = [
    column.defaultValue === undefined ? '' : `<Default>${escape(column.defaultValue)}</Default>`,
    choices === undefined ? '' : `<CHOICES>${choices}</CHOICES>`,
  ].join('');
  return `<Field ${written.join(' ')}>${content}</Field>`;
};
