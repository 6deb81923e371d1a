/** The library of bilag: names taken, files in pieces, a piece in the wrong place. */
import { randomUUID } from 'node:crypto';
import { certain, outcome, valuesOf } from '../answerParts';
import type { WritingCheck } from '../check';

const sending = (body: string) =>
  ({ method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body }) as const;

export const fileChecks: readonly WritingCheck[] = [
  {
    name: 'Et biblioteks adresse, og en fil med et navn, der er taget',
    askIn: async (site, { libraryPath }) => {
      const folder = `web/getFolderByServerRelativePath(decodedUrl='${libraryPath}')`;
      const add = (): ReturnType<typeof site.ask> =>
        site.ask(`${folder}/files/AddUsingPath(decodedurl='a b.txt',Overwrite=false)`, sending('indhold'));
      const [made, again] = [await add(), await add()];
      return `${outcome(made)}; ${valuesOf(made.json, 'Name', 'Length', 'UIVersionLabel')}; ${outcome(again)}`;
    },
  },
  {
    name: 'En fil i stykker: begyndt, fortsat, et stykke forkert sted, afsluttet',
    askIn: async (site, { libraryPath }) => {
      const folder = `web/getFolderByServerRelativePath(decodedUrl='${libraryPath}')`;
      const add = `${folder}/files/AddUsingPath(decodedurl='stykker.txt',Overwrite=false)`;
      const made = certain(await site.ask(add, sending('')), 'oprette filen');
      const session = randomUUID();
      const call = (name: string, more: string, body: string): ReturnType<typeof site.ask> =>
        site.ask(
          `web/getFileById('${String(made.json['UniqueId'])}')/${name}(uploadId=guid'${session}'${more})`,
          sending(body),
        );
      const answers = [
        await call('startUpload', '', 'aaaa'),
        await call('continueUpload', ',fileOffset=4', 'bbbb'),
        await call('continueUpload', ',fileOffset=4', 'cccc'),
        await call('finishUpload', ',fileOffset=8', 'dd'),
      ];
      const { json } = certain(await site.ask(`web/getFileById('${String(made.json['UniqueId'])}')`), 'læse filen');
      return `${answers.map(outcome).join('; ')}; ${valuesOf(json, 'Length', 'UIVersionLabel')}`;
    },
  },
];
