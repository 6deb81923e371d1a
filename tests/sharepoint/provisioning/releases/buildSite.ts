/** A site as an earlier version left it, made from its record on a bare site by plain requests. */
import type { Connection } from '../../../../src/sharepoint/client';
import { asAnswer, asAnswers, numberIn, textIn } from '../../../../src/sharepoint/provisioning/answers';
import type { ListRecord, SiteRecord } from './siteRecord';

/** AddFieldInternalNameHint. */
const keepInternalName = 8;

/** Columns that name another list, once all lists are there. */
const withGuids = (schema: string, ids: ReadonlyMap<string, string>): string =>
  schema.replace(/List="\{([^"}]+)\}"/, (_whole, address: string) => `List="{${ids.get(address) ?? address}}"`);

const lastPart = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

export const buildSite = async (connection: Connection, record: SiteRecord, version: number): Promise<void> => {
  const { web } = connection.sp;
  const principals = new Map<string, number>();
  for (const [Title, Description] of Object.entries(record.groups))
    principals.set(Title, numberIn(asAnswer(await web.siteGroups.add({ Title, Description })), 'Id'));
  for (const [name, { says, high, low }] of Object.entries(record.levels))
    await web.roleDefinitions.add(name, says, 200, { High: Number(high), Low: Number(low) });
  const levels = new Map(
    asAnswers(await web.roleDefinitions()).map((level) => [textIn(level, 'Name'), numberIn(level, 'Id')]),
  );
  for (const group of asAnswers(await web.siteGroups())) principals.set(textIn(group, 'Title'), numberIn(group, 'Id'));

  const ids = new Map<string, string>();
  for (const [address, { description, template, settings }] of Object.entries(record.lists)) {
    const made = await web.lists.add(lastPart(address), description, template, false, settings);
    ids.set(address, textIn(asAnswer(made), 'Id'));
  }
  const fill = async ([address, list]: readonly [string, ListRecord]): Promise<void> => {
    const at = () => web.lists.getById(ids.get(address) ?? '');
    for (const schema of Object.values(list.columns))
      await at().fields.createFieldAsXml({ SchemaXml: withGuids(schema, ids), Options: keepInternalName });
    await at().fields.getByInternalNameOrTitle('Title').update({ Title: list.titleColumn }, 'SP.FieldText');
    for (const name of list.view.filter(
      (each) => !['LinkTitle', 'DocIcon', 'LinkFilename', 'Modified', 'Editor'].includes(each),
    ))
      await at().defaultView.fields.add(name);
    await at().breakRoleInheritance(false, true);
    for (const [principal, names] of Object.entries(list.rights))
      for (const name of names) {
        const [id, level] = [principals.get(principal), levels.get(name)];
        if (id !== undefined && level !== undefined) await at().roleAssignments.add(id, level);
      }
    await at().update({ Title: list.title });
  };
  await Promise.all(Object.entries(record.lists).map(fill));
  const settings = web.lists.getById(ids.get('Lists/RdSettings') ?? '').items;
  await settings.add({ Title: 'Version', RdKey: 'schemaVersion', RdValue: String(version) });
};
