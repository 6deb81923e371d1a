/** Columns and content types, of a list and of the site. */
import { get, merge, post, remove, rowsOn, type Place, type Row } from '../row';
import type { Permission } from '../levels';
import type { Targets } from '../targets';

const lookup = async (make: Targets, of: string): Promise<string> => {
  const { Id } = await make.make(get(make.tasks));
  const name = make.name();
  const SchemaXml = `<Field Type="Lookup" Name="${name}" DisplayName="${name}" List="{${String(Id)}}" ShowField="Title"/>`;
  return String((await make.make(post(`${of}/fields/createFieldAsXml`, { parameters: { SchemaXml } })))['Id']);
};

const fieldRows = (what: string, on: Place, need: Permission, of: (make: Targets) => string): Row[] => {
  const row = rowsOn(on);
  const field = (make: Targets): Promise<string> => make.aField(of(make));
  return [
    row(`read ${what} by its number`, on === 'web' ? 'open' : 'viewListItems', async (make) => {
      const { Id } = await make.make(get(`${of(make)}/fields/getByTitle('Title')`));
      return get(`${of(make)}/fields/getById('${String(Id)}')`);
    }),
    row(`add ${what}`, need, (make) => post(`${of(make)}/fields`, { Title: make.name(), FieldTypeKind: 2 })),
    row(`add ${what} by XML`, need, (make) => {
      const name = make.name();
      const SchemaXml = `<Field Type="Text" Name="${name}" DisplayName="${name}"/>`;
      return post(`${of(make)}/fields/createFieldAsXml`, { parameters: { SchemaXml } });
    }),
    row(`add ${what} by a method`, need, (make) =>
      post(`${of(make)}/fields/addField`, { parameters: { Title: make.name(), FieldTypeKind: 2 } }),
    ),
    row(`add ${what} that depends`, need, async (make) => {
      const id = await lookup(make, of(make));
      const name = make.name();
      const path = `addDependentLookupField(displayName='${name}',primaryLookupFieldId='${id}',showField='ID')`;
      return post(`${of(make)}/fields/${path}`);
    }),
    row(`change ${what}`, need, async (make) => merge(await field(make), { Required: false })),
    row(`delete ${what}`, need, async (make) => remove(await field(make))),
    row(`delete ${what} by a method`, need, async (make) => post(`${await field(make)}/deleteObject`)),
    ...['DisplayForm', 'EditForm', 'NewForm'].map((form) =>
      row(`hide ${what} in the ${form}`, need, async (make) => post(`${await field(make)}/setShowIn${form}(false)`)),
    ),
  ];
};

const typeRows = (what: string, on: Place, need: Permission, of: (make: Targets) => Promise<string>): Row[] => {
  const row = rowsOn(on);
  const seen = on === 'web' ? 'open' : 'viewListItems';
  const link = async (make: Targets): Promise<string> => {
    const type = await of(make);
    return `${type}/fieldlinks/getById('${await make.linkOf(type)}')`;
  };
  return [
    ...['', '/fields', '/fieldLinks', '/parent', '/workflowAssociations'].map((rest) =>
      row(`read ${what}${rest}`, seen, async (make) => get(`${await of(make)}${rest}`)),
    ),
    row(`read ${what} by its number`, seen, async (make) =>
      get((await of(make)).replace(/\('(0x\w+)'\)$/, "/getById('$1')")),
    ),
    row(`change ${what}`, need, async (make) => merge(await of(make), { Description: 'x' })),
    row(`delete ${what}`, need, async (make) => remove(await of(make))),
    row(`delete ${what} by a method`, need, async (make) => post(`${await of(make)}/deleteObject`)),
    row(`hand ${what} down`, need, async (make) => post(`${await of(make)}/update`, { updateChildren: true })),
    row(`read a link of ${what}`, seen, async (make) => get(await link(make))),
    row(`add a link to ${what}`, need, async (make) =>
      post(`${await of(make)}/fieldlinks`, { FieldInternalName: 'Title' }),
    ),
    row(`change a link of ${what}`, need, async (make) => merge(await link(make), { Required: true })),
    row(`delete a link of ${what}`, need, async (make) => remove(await link(make))),
    row(`delete a link of ${what} by a method`, need, async (make) => post(`${await link(make)}/deleteObject`)),
    row(`order the links of ${what}`, need, async (make) =>
      post(`${await of(make)}/fieldlinks/reorder`, { internalNames: ['Comment'] }),
    ),
  ];
};

export const definitionRows: readonly Row[] = [
  ...fieldRows('a column', 'list', 'manageLists', (make) => make.tasks),
  ...fieldRows('a site column', 'web', 'manageWeb', (make) => make.web),
  ...typeRows('a list’s content type', 'list', 'manageLists', (make) => make.aListType()),
  ...typeRows('a content type', 'web', 'manageWeb', (make) => make.aSiteType()),
  rowsOn('web')('add a content type', 'manageWeb', (make) => post(`${make.web}/contenttypes`, { Name: make.name() })),
  rowsOn('list')('add a content type to a list', 'manageLists', async (make) =>
    post(`${make.tasks}/contenttypes/addAvailableContentType`, { contentTypeId: await make.contentType() }),
  ),
];
