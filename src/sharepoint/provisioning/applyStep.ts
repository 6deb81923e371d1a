import '@pnp/sp/fields/list';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/views/list';
import { AppError } from '../../domain/errors';
import type { Role, ListName } from '../../domain/viewer';
import type { Connection } from '../client';
import { createLevel, mendLevel, type LevelName } from '../rights/levels';
import { roleGroup } from '../roleGroups';
import { allLists } from '../schema/allLists';
import { asAnswer, numberIn, textIn } from './answers';
import { columnXml } from './columnXml';
import { pathOf } from './desiredLists';
import { applyOwnItems } from './ownItems';
import { noteSchemaVersion } from './schemaVersion';
import type { SiteState } from './siteState';
import type { SiteStep } from './step';

/** AddFieldInternalNameHint: the internal name is the one in the schema, not one made from the display name. */
const keepInternalName = 8;
/** Enough to see who changed which amount through a whole round. */
const versionsKept = 500;

/** As SharePoint's own in Danish. */
const viewTitle = 'Alle elementer';
/** A new view shows it. */
const comesWithView = ['LinkTitle'];

/** Ids that steps make and later steps need. */
export interface Ids {
  readonly lists: Map<string, string>;
  readonly groups: Map<Role, number>;
  readonly levels: Map<LevelName, number>;
}

export const idsOf = (site: SiteState): Ids => ({
  lists: new Map([...site.lists].map(([url, list]) => [url, list.id])),
  groups: new Map(site.groups),
  levels: new Map(site.levels),
});

const certain = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value => {
  const value = map.get(key);
  if (value === undefined)
    throw new AppError({ kind: 'Bug', detail: `a step came before what it needs: ${String(key)}` });
  return value;
};

const lookupListId = (ids: Ids, lookupList: ListName | undefined): string | undefined =>
  lookupList === undefined ? undefined : certain(ids.lists, allLists[lookupList].url);

export const applyStep = async (connection: Connection, ids: Ids, step: SiteStep): Promise<void> => {
  const { web } = connection.sp;
  if (step.kind === 'noteVersion') return noteSchemaVersion(connection);
  if (step.kind === 'createGroup') {
    const { title, description } = roleGroup(step.role);
    const made = await web.siteGroups.add({ Title: title, Description: description });
    ids.groups.set(step.role, numberIn(asAnswer(made), 'Id'));
    return;
  }
  if (step.kind === 'createLevel') {
    ids.levels.set(step.level, await createLevel(connection, step.level));
    return;
  }
  if (step.kind === 'completeLevel') {
    await mendLevel(connection, step.level, false);
    return;
  }
  const list = () => web.getList(pathOf(connection, step.list));
  switch (step.kind) {
    case 'createList': {
      // The title becomes the address, so it starts as plain ASCII. The description is the mark that it is ours.
      const settings = {
        EnableVersioning: true,
        MajorVersionLimit: versionsKept,
        EnableFolderCreation: step.list.hasPlaces,
      };
      const made = await web.lists.add(step.list.url, step.list.description, step.list.template, false, settings);
      ids.lists.set(step.list.url, textIn(asAnswer(made), 'Id'));
      return;
    }
    case 'nameList':
      await list().update({ Title: step.title });
      return;
    case 'keepVersions':
      await list().update({ EnableVersioning: true, MajorVersionLimit: versionsKept });
      return;
    case 'showOwnItemsOnly':
      return applyOwnItems(connection, step.list);
    case 'allowFolders':
      await list().update({ EnableFolderCreation: true });
      return;
    case 'nameTitleColumn':
      await list().fields.getByInternalNameOrTitle('Title').update({ Title: step.list.titleColumn }, 'SP.FieldText');
      return;
    case 'addColumn': {
      const schema = columnXml(step.list.url, step.column, lookupListId(ids, step.column.lookupList));
      await list().fields.createFieldAsXml({ SchemaXml: schema, Options: keepInternalName });
      return;
    }
    case 'indexColumn':
      await list().fields.getByInternalNameOrTitle(step.column.name).update({ Indexed: true }, 'SP.Field');
      return;
    case 'makeUnique':
      await list()
        .fields.getByInternalNameOrTitle(step.column.name)
        .update({ Indexed: true, EnforceUniqueValues: true }, 'SP.Field');
      return;
    case 'allowRepeats':
      await list().fields.getByInternalNameOrTitle(step.column.name).update({ EnforceUniqueValues: false }, 'SP.Field');
      return;
    case 'addChoices':
      await list()
        .fields.getByInternalNameOrTitle(step.column.name)
        .update({ Choices: [...step.choices] }, 'SP.FieldChoice');
      return;
    case 'createView': {
      const made = asAnswer(await list().views.add(viewTitle, false, { SetAsDefaultView: true }));
      const view = list().views.getById(textIn(made, 'Id'));
      for (const name of step.list.view.filter((each) => !comesWithView.includes(each))) await view.fields.add(name);
      return;
    }
    case 'showColumns':
      for (const name of step.columns) await list().defaultView.fields.add(name);
      return;
    case 'breakInheritance':
      await list().breakRoleInheritance(false, true);
      return;
    case 'keepOwners':
      await list().roleAssignments.add(step.owners, certain(ids.levels, 'full'));
      return;
    case 'grant':
      await list().roleAssignments.add(certain(ids.groups, step.role), certain(ids.levels, step.level));
      return;
    case 'revoke':
      await list().roleAssignments.remove(certain(ids.groups, step.role), step.levelId);
      return;
  }
};
