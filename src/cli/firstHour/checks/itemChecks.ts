/** Rows of a list: making, reading, changing, refusing. */
import { setTimeout } from 'node:timers/promises';
import { anonymous, asJson, certain, outcome, rowsOf, valuesOf } from '../answerParts';
import type { WritingCheck } from '../check';
import { deleting } from '../probe';

const merge = (body: object, ifMatch?: string) =>
  ({
    method: 'POST',
    headers: { 'X-HTTP-Method': 'MERGE', ...(ifMatch !== undefined && { 'If-Match': ifMatch }) },
    body,
  }) as const;

const post = (body?: object) => ({ method: 'POST', ...(body !== undefined && { body }) }) as const;

export const itemChecks: readonly WritingCheck[] = [
  { name: 'En ny liste får de indstillinger, der blev bedt om', askIn: async (_site, { made }) => made },
  {
    name: 'Kolonner af et skema beholder deres navn og får deres indeks',
    askIn: async (site, { list }) => {
      const of = (name: string): string => `${list}/fields/getByInternalNameOrTitle('${name}')`;
      const unique = await site.ask(of('RdKey'), merge({ Indexed: true }));
      const { json } = certain(await site.ask(of('RdKey')), 'læse kolonnen');
      return `${outcome(unique)}; ${valuesOf(json, 'InternalName', 'Title', 'TypeAsString', 'Indexed', 'MaxLength')}`;
    },
  },
  {
    name: 'En ny række: status, ETag i headeren og i svaret',
    askIn: async (_site, { add }) => {
      const { answer } = await add();
      return `${answer.status}; ${answer.header('etag') ?? 'ingen'}; ${String(answer.json['odata.etag'])}`;
    },
  },
  {
    name: 'Værdier, som de kommer tilbage (dag, beløb, tom tekst, linjeskift)',
    askIn: async (site, { list, add }) => {
      const { id } = await add({ RdDay: '2026-07-01T12:00:00Z', RdAmount: -12.5, RdKey: '', RdText: 'a\n<b> & "c"' });
      const { json } = certain(await site.ask(`${list}/items(${id})`), 'læse rækken');
      return valuesOf(json, 'RdDay', 'RdAmount', 'RdKey', 'RdText');
    },
  },
  {
    name: 'At rette: med rigtig ETag, med gammel, uden',
    askIn: async (site, { list, add }) => {
      const { id, answer } = await add();
      const address = `${list}/items(${id})`;
      const etag = String(answer.json['odata.etag']);
      const right = await site.ask(address, merge({ Title: 'Rettet' }, etag));
      const stale = await site.ask(address, merge({ Title: 'For sent' }, etag));
      const without = await site.ask(address, merge({ Title: 'Uden' }));
      return `${outcome(right)} ${right.header('etag') ?? 'ingen ETag'}; ${outcome(stale)}; ${outcome(without)}`;
    },
  },
  {
    name: 'Samme værdi to gange i en kolonne med ens værdier én gang',
    askIn: async (site, { list, add }) => {
      const field = `${list}/fields/getByInternalNameOrTitle('RdKey')`;
      await add({ RdKey: 'nøgle' });
      // Emptied first: nothing else of this list may stand twice.
      const set = await site.ask(field, merge({ Indexed: true, EnforceUniqueValues: true }));
      const again = await site.ask(`${list}/items`, post({ Title: 'Prøve', RdKey: 'NØGLE' }));
      const lifted = await site.ask(field, merge({ EnforceUniqueValues: false }));
      return `${outcome(set)}; ${outcome(again)}; ${outcome(lifted)}`;
    },
  },
  {
    name: 'Søgning: store og små bogstaver, begyndelse, tom værdi',
    askIn: async (site, { list, add }) => {
      await add({ RdKey: 'Søg-Æble' });
      const count = async (filter: string): Promise<string> => {
        const answer = await site.ask(`${list}/items?$select=Id&$filter=${encodeURIComponent(filter)}`);
        return answer.status === 200 ? String(rowsOf(answer.json).length) : outcome(answer);
      };
      const found = [await count("RdKey eq 'søg-æble'"), await count("startswith(RdKey,'søg')")];
      return [...found, await count("RdKey eq 'Søg-Æble' and RdAmount eq null")].join('; ');
    },
  },
  {
    name: 'Sider af rækker: forbindelsen til den næste',
    askIn: async (site, { list, add }) => {
      await add();
      await add();
      const { json } = certain(await site.ask(`${list}/items?$select=Id&$top=1`), 'læse en side');
      const next = typeof json['odata.nextLink'] === 'string' ? json['odata.nextLink'] : 'ingen';
      return anonymous(decodeURIComponent(next), site).replaceAll(/p_ID=\d+/g, 'p_ID={id}');
    },
  },
  {
    name: 'Versioner af en række efter to rettelser',
    askIn: async (site, { list, add }) => {
      const { id } = await add();
      for (const Title of ['To', 'Tre'])
        certain(await site.ask(`${list}/items(${id})`, merge({ Title }, '*')), 'rette');
      const answer = certain(await site.ask(`${list}/items(${id})/versions?$select=VersionLabel`), 'læse versioner');
      return rowsOf(answer.json)
        .map(({ VersionLabel }) => String(VersionLabel))
        .join(' ');
    },
  },
  {
    name: 'Formularadressen i en mappe (sådan skrives en bemærkning)',
    askIn: async (site, { list, listPath }) => {
      const answer = await site.ask(
        `${list}/AddValidateUpdateItemUsingPath()`,
        post({
          bNewDocumentUpdate: false,
          formValues: [
            { FieldName: 'Title', FieldValue: 'Bemærkning' },
            { FieldName: 'RdText', FieldValue: 'a\nb' },
          ],
          listItemCreateInfo: { FolderPath: { DecodedUrl: `${listPath}/a` } },
        }),
      );
      const told = rowsOf(answer.json).map((row) => `${String(row['FieldName'])} ${String(row['HasException'])}`);
      const id = rowsOf(answer.json).find(({ FieldName }) => FieldName === 'Id')?.['FieldValue'];
      const row = certain(await site.ask(`${list}/items(${String(id)})?$select=FileDirRef,RdText`), 'læse rækken').json;
      return `${outcome(answer)}; ${told.join(', ')}; ${JSON.stringify(row['RdText'])} i ${String(row['FileDirRef']).slice(listPath.length)}`;
    },
  },
  {
    name: 'At flytte en række til en anden mappe: nummer, version, tid',
    askIn: async (site, { list, listPath }) => {
      const made = await site.ask(
        `${list}/AddValidateUpdateItemUsingPath()`,
        post({
          bNewDocumentUpdate: false,
          formValues: [{ FieldName: 'Title', FieldValue: 'Flyttes' }],
          listItemCreateInfo: { FolderPath: { DecodedUrl: `${listPath}/a` } },
        }),
      );
      const id = String(rowsOf(made.json).find(({ FieldName }) => FieldName === 'Id')?.['FieldValue']);
      const columns = '$select=Id,FileDirRef,Modified,OData__UIVersionString';
      const before = certain(await site.ask(`${list}/items(${id})?${columns}`), 'læse rækken').json;
      // Times are whole seconds: a new one must be seen to be another.
      await setTimeout(1_100);
      const at = (folder: string) => ({ DecodedUrl: `${site.origin}${listPath}/${folder}/${id}_.000` });
      const options = { KeepBoth: false, ShouldBypassSharedLocks: true, RetainEditorAndModifiedOnMove: true };
      const moved = await site.ask(
        'SP.MoveCopyUtil.MoveFileByPath()',
        post({ srcPath: at('a'), destPath: at('b'), options }),
      );
      const after = certain(await site.ask(`${list}/items(${id})?${columns}`), 'læse rækken igen').json;
      const time = after['Modified'] === before['Modified'] ? 'uændret' : 'ny';
      const version = String(after['OData__UIVersionString']);
      return `${outcome(moved)}; i ${String(after['FileDirRef']).slice(listPath.length)}; version ${version}; tid ${time}`;
    },
  },
  {
    name: 'En række i papirkurven, og bagefter',
    askIn: async (site, { list, add }) => {
      const { id } = await add();
      const recycled = await site.ask(`${list}/items(${id})/recycle`, post());
      const gone = await site.ask(`${list}/items(${id})`);
      const again = await site.ask(`${list}/items(${id})`, deleting);
      return `${outcome(recycled)}; ${outcome(gone)}; ${outcome(again)}`;
    },
  },
  {
    name: 'Kommentarer: tegn, rækkefølge, om rækken ændrer sig, sletning',
    askIn: async (site, { list, add }) => {
      const { id } = await add();
      const item = `${list}/items(${id})`;
      const etag = async (): Promise<string> => String((await site.ask(item)).json['odata.etag']);
      const before = await etag();
      const first = await site.ask(`${item}/comments`, post({ text: 'Første <b> & "æ"' }));
      certain(await site.ask(`${item}/comments`, post({ text: 'Anden' })), 'kommentere igen');
      const texts = rowsOf(certain(await site.ask(`${item}/comments`), 'læse kommentarer').json);
      const change = (await etag()) === before ? 'uændret' : 'ændret';
      const gone = await site.ask(`${item}/comments(${String(asJson(first.json)['id'])})`, { method: 'DELETE' });
      return `${outcome(first)}; ${texts.map(({ text }) => String(text)).join(' | ')}; rækken ${change}; ${outcome(gone)}`;
    },
  },
];
