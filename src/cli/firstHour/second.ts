/**
 * A second person, let into one folder of the list with the level that remarks are written with: read, and add without editing.
 * What somebody may who owns nothing cannot be asked by an owner.
 */
import { asJson, certain, rowsOf } from './answerParts';
import type { AskedSite } from './askedSite';
import { deleting, type Probe } from './probe';

export interface Second {
  readonly site: AskedSite;
  /** "anna@kommune.dk" */
  readonly loginName: string;
}

export interface LetIn {
  readonly site: AskedSite;
  /** Server relative. */
  readonly folder: string;
  /** The level goes; the person stays in the site's list of users, as whoever was ever named there. */
  readonly remove: () => Promise<void>;
}

const addListItems = 2n;

const post = (body?: object) => ({ method: 'POST', ...(body !== undefined && { body }) }) as const;

export const letIn = async (site: AskedSite, { list, listPath }: Probe, second: Second): Promise<LetIn> => {
  const levels = rowsOf(certain(await site.ask('web/roledefinitions'), 'læse niveauer').json);
  const read = asJson(levels.find(({ RoleTypeKind }) => RoleTypeKind === 2)?.['BasePermissions']);
  const BasePermissions = {
    High: String(read['High']),
    Low: (BigInt(String(read['Low'])) | addListItems).toString(),
  };
  const Name = `${listPath.slice(listPath.lastIndexOf('/') + 1)} to`;
  const level = certain(
    await site.ask('web/roledefinitions', post({ Name, Description: 'Prøve', Order: 200, BasePermissions })),
    'oprette et niveau',
  );
  const levelId = String(level.json['Id']);
  const logonName = `i:0#.f|membership|${second.loginName}`;
  const person = certain(await site.ask('web/ensureuser', post({ logonName })), 'finde den anden');
  const folder = `${listPath}/c`;
  certain(await site.ask(`web/folders/addUsingPath(decodedurl='${folder}')`, post()), 'oprette en mappe');
  // The list lets in nobody but the owner before, so that the folder is all the second has.
  const breaking = 'breakroleinheritance(copyroleassignments=false, clearsubscopes=false)';
  const onList = await site.ask(`${list}?$select=HasUniqueRoleAssignments`);
  if (onList.json['HasUniqueRoleAssignments'] !== true)
    certain(await site.ask(`${list}/${breaking}`, post()), 'give listen egne rettigheder');
  const item = `web/getFolderByServerRelativePath(decodedUrl='${folder}')/ListItemAllFields`;
  certain(await site.ask(`${item}/${breaking}`, post()), 'give mappen egne rettigheder');
  const given = `addroleassignment(principalid=${String(person.json['Id'])}, roledefid=${levelId})`;
  certain(await site.ask(`${item}/roleassignments/${given}`, post()), 'lukke den anden ind');
  return {
    site: second.site,
    folder,
    remove: async () => {
      certain(await site.ask(`web/roledefinitions(${levelId})`, deleting), 'slette niveauet');
    },
  };
};
