/** Rights: levels kept as they were sent, inheritance broken, what excludes what. */
import { asJson, certain, outcome, rowsOf, valuesOf } from '../answerParts';
import type { WritingCheck } from '../check';
import { deleting } from '../probe';

const post = (body?: object) => ({ method: 'POST', ...(body !== undefined && { body }) }) as const;
const merge = (body: object) =>
  ({ method: 'POST', headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body }) as const;

/** Read with Add List Items (bit 2) and Override List Behaviors (bit 9), as levels of ours are made: neither asks for another right. */
const more = 2n | 256n;

export const rightsChecks: readonly WritingCheck[] = [
  {
    name: 'Et rettighedsniveau gemmes med netop de rettigheder, der blev sendt',
    askIn: async (site, { listPath }) => {
      const levels = rowsOf(certain(await site.ask('web/roledefinitions'), 'læse niveauer').json);
      const read = asJson(levels.find(({ RoleTypeKind }) => RoleTypeKind === 2)?.['BasePermissions']);
      const low = (BigInt(String(read['Low'])) | more).toString();
      const Name = listPath.slice(listPath.lastIndexOf('/') + 1);
      const BasePermissions = { High: String(read['High']), Low: low };
      const made = certain(
        await site.ask('web/roledefinitions', post({ Name, Description: 'Prøve', Order: 200, BasePermissions })),
        'oprette et niveau',
      );
      const address = `web/roledefinitions(${String(made.json['Id'])})`;
      const kept = asJson((await site.ask(address)).json['BasePermissions']);
      certain(await site.ask(address, deleting), 'slette niveauet');
      const same = kept['High'] === read['High'] && kept['Low'] === low;
      return same ? 'som sendt' : `sendt ${String(read['High'])}/${low}, gemt ${valuesOf(kept, 'High', 'Low')}`;
    },
  },
  {
    name: 'En gruppe beholder sin beskrivelse, som Råderum kender den på',
    askIn: async (site, { listPath }) => {
      const Title = listPath.slice(listPath.lastIndexOf('/') + 1);
      const Description = 'Prøves og slettes igen [raaderum:proeve]';
      const made = certain(await site.ask('web/sitegroups', post({ Title, Description })), 'oprette en gruppe');
      const { json } = await site.ask(`web/sitegroups/getById(${String(made.json['Id'])})`);
      const gone = await site.ask(`web/sitegroups/removebyid(${String(made.json['Id'])})`, post());
      return `${outcome(made)}; ${valuesOf(json, 'Description', 'OnlyAllowMembersViewMembership')}; ${outcome(gone)}`;
    },
  },
  {
    name: 'En liste får sine egne rettigheder: hvem har dem så',
    askIn: async (site, { list }) => {
      const broken = await site.ask(
        `${list}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`,
        post(),
      );
      const answer = await site.ask(`${list}/roleassignments?$expand=Member,RoleDefinitionBindings`);
      const held = rowsOf(certain(answer, 'læse dem').json).map((row) => {
        const kinds = rowsOf(row['RoleDefinitionBindings']).map(({ RoleTypeKind }) => String(RoleTypeKind));
        return `type ${String(asJson(row['Member'])['PrincipalType'])}: niveau ${kinds.join(' og ')}`;
      });
      return `${outcome(broken)}; ${held.join('; ') || 'ingen'}`;
    },
  },
  {
    name: 'En mappe får sine egne rettigheder',
    askIn: async (site, { listPath }) => {
      const folder = `web/getFolderByServerRelativePath(decodedUrl='${listPath}/a')/ListItemAllFields`;
      const broken = await site.ask(
        `${folder}/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`,
        post(),
      );
      const { json } = certain(await site.ask(`${folder}?$select=HasUniqueRoleAssignments`), 'læse dem');
      return `${outcome(broken)}; ${valuesOf(json, 'HasUniqueRoleAssignments')}`;
    },
  },
  {
    name: 'Kun egne rækker kan ses og rettes: indstillingen gemmes',
    askIn: async (site, { list }) => {
      const set = await site.ask(list, merge({ ReadSecurity: 2, WriteSecurity: 2 }));
      const { json } = certain(await site.ask(`${list}?$select=ReadSecurity,WriteSecurity`), 'læse den');
      certain(await site.ask(list, merge({ ReadSecurity: 1, WriteSecurity: 1 })), 'sætte den tilbage');
      return `${outcome(set)}; ${valuesOf(json, 'ReadSecurity', 'WriteSecurity')}`;
    },
  },
  {
    name: 'Ens værdier én gang, hvor rækker har egne rettigheder: afvises det',
    askIn: async (site, { list }) => {
      const field = `${list}/fields/getByInternalNameOrTitle('RdKey')`;
      const set = await site.ask(field, merge({ Indexed: true, EnforceUniqueValues: true }));
      certain(await site.ask(field, merge({ EnforceUniqueValues: false })), 'sætte den tilbage');
      return outcome(set);
    },
  },
];
