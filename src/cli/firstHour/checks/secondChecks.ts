/** What somebody may who reads and adds in one folder and edits nowhere: as whoever writes remarks. */
import { certain, outcome, rowsOf, valuesOf } from '../answerParts';
import type { AskedSite } from '../askedSite';
import type { SecondCheck } from '../check';
import type { Probe } from '../probe';

const post = (body: object) => ({ method: 'POST', body }) as const;

/** The number of the new row; undefined where it was refused. */
const write = async (site: AskedSite, { list }: Probe, folder: string) => {
  const answer = await site.ask(
    `${list}/AddValidateUpdateItemUsingPath()`,
    post({
      bNewDocumentUpdate: false,
      formValues: [
        { FieldName: 'Title', FieldValue: 'Bemærkning' },
        { FieldName: 'RdText', FieldValue: 'Skrevet af den anden' },
      ],
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder } },
    }),
  );
  const rows = rowsOf(answer.json);
  const refused = rows.filter(({ HasException }) => HasException === true).map(({ FieldName }) => String(FieldName));
  const id = rows.find(({ FieldName }) => FieldName === 'Id')?.['FieldValue'];
  return { answer, refused, id: typeof id === 'string' ? id : undefined };
};

const written = async (site: AskedSite, probe: Probe, folder: string): Promise<string> => {
  const { answer, id } = await write(site, probe, folder);
  return certain(answer, 'skrive en bemærkning') && (id ?? '0');
};

export const secondChecks: readonly SecondCheck[] = [
  {
    name: 'En, der må læse og tilføje i en mappe: hvad SharePoint siger, de må der',
    askAs: async (_site, _probe, { site, folder }) => {
      const item = `web/getFolderByServerRelativePath(decodedUrl='${folder}')/ListItemAllFields`;
      const { json } = certain(await site.ask(`${item}/effectiveBasePermissions`), 'læse det');
      return valuesOf(json, 'High', 'Low');
    },
  },
  {
    name: 'De skriver en bemærkning i ét kald (formularadressen), og ejeren ser den straks',
    askAs: async (site, probe, second) => {
      const { answer, refused, id } = await write(second.site, probe, second.folder);
      const seen = await site.ask(`${probe.list}/items(${id ?? '0'})?$select=Title,RdText`);
      return `${outcome(answer)}; afviste felter: ${refused.join(' ') || 'ingen'}; ${outcome(seen)} ${valuesOf(seen.json, 'Title', 'RdText')}`;
    },
  },
  {
    name: 'De retter og sletter deres egen bemærkning bagefter',
    askAs: async (_site, probe, second) => {
      const row = `${probe.list}/items(${await written(second.site, probe, second.folder)})`;
      const headers = (method: string) => ({ 'X-HTTP-Method': method, 'If-Match': '*' });
      const edited = await second.site.ask(row, { ...post({ Title: 'Rettet' }), headers: headers('MERGE') });
      const deleted = await second.site.ask(row, { method: 'POST', headers: headers('DELETE') });
      return `rette ${outcome(edited)}; slette ${outcome(deleted)}`;
    },
  },
  {
    name: 'De kommenterer en række, de kun må læse',
    askAs: async (_site, probe, second) => {
      const row = `${probe.list}/items(${await written(second.site, probe, second.folder)})`;
      const added = await second.site.ask(`${row}/comments`, post({ text: 'Prøve' }));
      const read = await second.site.ask(`${row}/comments`);
      return `skrive ${outcome(added)}; læse ${outcome(read)}`;
    },
  },
  {
    name: 'De ser intet uden for mappen: en række ved dens nummer, listens rækker',
    askAs: async (_site, probe, second) => {
      const { id } = await probe.add({ RdText: 'Kun for ejeren' });
      const one = await second.site.ask(`${probe.list}/items(${id})`);
      const all = await second.site.ask(`${probe.list}/items?$select=Id,RdText&$top=500`);
      const foreign = rowsOf(all.json).filter(({ RdText }) => RdText === 'Kun for ejeren').length;
      return `${outcome(one)}; ${outcome(all)}, heraf fremmede ${foreign}`;
    },
  },
  {
    name: 'De skriver i en mappe, de ikke må være i',
    askAs: async (_site, probe, second) => {
      const { answer, id } = await write(second.site, probe, `${probe.listPath}/b`);
      return `${outcome(answer)}; ${id === undefined ? 'intet skrevet' : 'skrevet'}`;
    },
  },
];
