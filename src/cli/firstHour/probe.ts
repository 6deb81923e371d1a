/** A list and a library to try things in, beside everything else on the site. Removed whole, not into the recycle bin. */
import { randomBytes } from 'node:crypto';
import { asJson, certain, valuesOf } from './answerParts';
import type { Answer, AskedSite } from './askedSite';

export interface Probe {
  /** "web/getList('/sites/x/Lists/RaaderumProeve…')" */
  readonly list: string;
  /** Server relative. */
  readonly listPath: string;
  readonly libraryPath: string;
  /** What somebody looks for who has to remove it by hand. */
  readonly names: string;
  /** What making them was answered with. */
  readonly made: string;
  /** A new item; `values` beside its title. */
  readonly add: (
    values?: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly id: number; readonly answer: Answer }>;
  readonly remove: () => Promise<void>;
}

/** By path: a list's own address may hold what is quoted in an address of ours. */
const listAt = (path: string): string => `web/getList('${path}')`;

const columns = [
  `<Field Type="Text" Name="RdKey" DisplayName="Nøgle" Indexed="TRUE" MaxLength="255"/>`,
  `<Field Type="Number" Name="RdAmount" DisplayName="Beløb"/>`,
  `<Field Type="DateTime" Format="DateOnly" Name="RdDay" DisplayName="Dag"/>`,
  `<Field Type="Note" RichText="FALSE" NumLines="6" Name="RdText" DisplayName="Tekst"/>`,
];

const post = (body?: object) => ({ method: 'POST', ...(body !== undefined && { body }) }) as const;

export const deleting = { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } } as const;

const settings = { EnableVersioning: true, MajorVersionLimit: 500, EnableFolderCreation: true, Hidden: false };

export const openProbe = async (site: AskedSite): Promise<Probe> => {
  const mark = randomBytes(4).toString('hex');
  const [listName, libraryName] = [`RaaderumProeve${mark}`, `RaaderumBib${mark}`];
  const listPath = `${site.path}/Lists/${listName}`;
  const libraryPath = `${site.path}/${libraryName}`;
  const create = (Title: string, BaseTemplate: number): Promise<Answer> =>
    site.ask('web/lists', post({ Title, BaseTemplate, Description: 'Prøves og slettes igen [raaderum]', ...settings }));
  const drop = async (Title: string): Promise<void> => {
    const answer = await site.ask(`web/lists/getByTitle('${Title}')`, deleting);
    // One that was never made is gone already.
    if (answer.status !== 404) certain(answer, 'slette prøvelisten');
  };
  const list = listAt(listPath);
  const remove = async (): Promise<void> => {
    await drop(listName);
    await drop(libraryName);
  };
  try {
    const { json } = certain(await create(listName, 100), 'oprette en prøveliste');
    certain(await create(libraryName, 101), 'oprette et prøvebibliotek');
    for (const SchemaXml of columns) {
      const parameters = { SchemaXml, Options: 8 };
      certain(await site.ask(`${list}/fields/createfieldasxml`, post({ parameters })), 'oprette en kolonne');
    }
    for (const name of ['a', 'b']) {
      const folder = `web/folders/addUsingPath(decodedurl='${listPath}/${name}')`;
      certain(await site.ask(folder, post()), 'oprette en mappe');
    }
    return {
      names: `${listName}, ${libraryName}`,
      list,
      listPath,
      libraryPath,
      made: valuesOf(
        json,
        'BaseTemplate',
        'Description',
        'EnableVersioning',
        'MajorVersionLimit',
        'EnableFolderCreation',
      ),
      add: async (values = {}) => {
        const answer = certain(
          await site.ask(`${list}/items`, post({ Title: 'Prøve', ...values })),
          'oprette en række',
        );
        return { id: Number(asJson(answer.json)['Id']), answer };
      },
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
