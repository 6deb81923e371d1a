import { owner, startSite, type TestSite } from '../support';
import type { IList } from '@pnp/sp/lists';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.sharePoint.close());

let made = 0;
const newList = async (): Promise<IList> => {
  const sp = await site.as(owner);
  made += 1;
  await sp.web.lists.add(`Beregn${made}`);
  const list = sp.web.lists.getByTitle(`Beregn${made}`);
  await list.fields.addNumber('Antal');
  await list.fields.addCurrency('Pris');
  await list.fields.addDateTime('Frist', { DisplayFormat: 0 });
  await list.fields.addBoolean('Klar');
  return list;
};

const calculated = (list: IList, name: string, formula: string, result: string, rest = ''): Promise<unknown> =>
  list.fields.createFieldAsXml({
    SchemaXml: `<Field Type="Calculated" Name="${name}" DisplayName="${name}" ResultType="${result}" ${rest}><Formula>${formula.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</Formula></Field>`,
    Options: 8,
  });

const code = async (path: string, body: object): Promise<[number, string]> => {
  const response = await site.request(owner, path, { method: 'POST', body: JSON.stringify(body) });
  const json = (await response.json()) as { 'odata.error'?: { code: string } };
  return [response.status, json['odata.error']?.code ?? ''];
};

it('a calculated column has what its formula makes of the item, as SharePoint writes each result', async () => {
  const list = await newList();
  await calculated(list, 'Halv', '=Antal/6', 'Number');
  await calculated(list, 'Sum', '=[Antal]*[Pris]', 'Currency');
  await calculated(list, 'Navn', '=Title&" ("&[Antal]&")"', 'Text');
  await calculated(list, 'Efter', '=[Frist]+1', 'DateTime', 'Format="DateOnly"');
  await calculated(list, 'Mange', '=AND([Klar],[Antal]>2)', 'Boolean');
  await calculated(list, 'Fejl', '=1/[Antal]', 'Number');
  await list.items.add({ Title: 'Æ', Antal: 3, Pris: 2.5, Frist: '2026-07-01', Klar: true });
  await list.items.add({ Title: 'Ø', Antal: 0 });
  expect(await list.items()).toMatchObject([
    {
      Halv: '0.500000000000000',
      Sum: '7.50000000000000',
      Navn: 'Æ (3)',
      Efter: '2026-07-01T22:00:00Z',
      Mange: '1',
      Fejl: '0.333333333333333',
    },
    { Halv: '0.00000000000000', Sum: '0.00000000000000', Navn: 'Ø (0)', Mange: '0', Fejl: '#DIV/0!' },
  ]);
});

it('follows what it depends on, columns that are calculated themselves too, and new formulas', async () => {
  const list = await newList();
  await calculated(list, 'Dobbelt', '=[Antal]*2', 'Number');
  await calculated(list, 'Firdobbelt', '=[Dobbelt]*2', 'Number');
  await list.items.add({ Title: 'a', Antal: 1 });
  await list.items.getById(1).update({ Antal: 5 });
  const read = async () =>
    list.items.getById(1).select('Dobbelt', 'Firdobbelt', 'OData__UIVersionString')<Record<string, string>>();
  expect(await read()).toMatchObject({ Firdobbelt: '20.0000000000000', OData__UIVersionString: '2.0' });
  await list.fields.getByInternalNameOrTitle('Antal').update({ Title: 'Stk.' });
  await list.fields.getByInternalNameOrTitle('Firdobbelt').update({ Formula: '=[Dobbelt]*2+[Stk.]' });
  expect(await read()).toMatchObject({ Dobbelt: '10.0000000000000', Firdobbelt: '25.0000000000000' });
  await list.items.getById(1).update({ Antal: 6 });
  expect(await read()).toMatchObject({ Firdobbelt: '30.0000000000000' });
  await expect(list.fields.getByTitle('Dobbelt').delete()).rejects.toThrow('formula refers');
});

it('is found and sorted by its result, written by nobody, and in no index', async () => {
  const list = await newList();
  await calculated(list, 'Kvadrat', '=[Antal]^2', 'Number');
  for (const Antal of [-3, 2, 1]) await list.items.add({ Title: `${Antal}`, Antal });
  const found = await list.items.filter('Kvadrat gt 1').orderBy('Kvadrat', false).select('Title')();
  expect(found.map((item: { Title: string }) => item.Title)).toEqual(['-3', '2']);
  await expect(list.items.add({ Kvadrat: 1 })).rejects.toThrow('[501]');
  await expect(list.fields.getByTitle('Kvadrat').update({ Indexed: true })).rejects.toThrow('cannot be indexed');
});

it('PnPjs adds one with its properties', async () => {
  const list = await newList();
  await list.fields.addCalculated('I morgen', {
    Formula: '=Modified+1',
    DateFormat: 0,
    FieldTypeKind: 17,
    OutputType: 4,
  });
  expect(await list.fields.getByTitle('I morgen')()).toMatchObject({
    Formula: '=Modified+1',
    OutputType: 4,
    TypeAsString: 'Calculated',
    ReadOnlyField: true,
    DateFormat: 0,
  });
  await list.items.add({ Title: 'x' });
  expect(await list.items.select('I_x0020_morgen')()).toMatchObject([{ I_x0020_morgen: '2026-03-02T23:00:00Z' }]);
});

it.each([
  ['a column that is not there', '=[Findes ikke]', 'does not exist'],
  ['a syntax error', '=1+', 'syntax error'],
  ['too few arguments', '=LEFT()', 'syntax error'],
  ['a person', '=[Created By]', 'not supported in formulas'],
  ['[Today]', '=[Today]+1', 'volatile functions like Today and Me'],
  ['itself', '=[Selv]+1', 'does not exist'],
  ['a function this server does not know', '=YIELD(1)', '[501]'],
])('a formula with %s is refused', async (_, formula, message) => {
  const list = await newList();
  await expect(calculated(list, 'Selv', formula, 'Text')).rejects.toThrow(message);
});

it('TODAY() is taken, as recorded, and is the day on which the item was written', async () => {
  const list = await newList();
  await calculated(list, 'Idag', '=TODAY()', 'DateTime', 'Format="DateOnly"');
  await list.items.add({ Title: 'x' });
  expect(await list.items.select('Idag')()).toMatchObject([{ Idag: '2026-03-01T23:00:00Z' }]);
});

it('a default may be a formula without columns', async () => {
  const list = await newList();
  const add = (xml: string) => list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
  await add(
    '<Field Type="DateTime" Name="Start" DisplayName="Start" Format="DateOnly"><DefaultFormula>=TODAY()+7</DefaultFormula></Field>',
  );
  await add(
    '<Field Type="Text" Name="Kode" DisplayName="Kode"><DefaultFormula>="K"&amp;YEAR(TODAY())</DefaultFormula></Field>',
  );
  await list.items.add({ Title: 'x' });
  await list.items.add({ Title: 'y', Kode: 'egen' });
  expect(await list.items.select('Start', 'Kode')()).toMatchObject([
    { Start: '2026-03-08T23:00:00Z', Kode: 'K2026' },
    { Start: '2026-03-08T23:00:00Z', Kode: 'egen' },
  ]);
  await expect(
    add('<Field Type="Text" Name="X" DisplayName="X"><DefaultFormula>=Title</DefaultFormula></Field>'),
  ).rejects.toThrow('cannot refer to another column');
});

it('items must fulfil what the list and its columns demand', async () => {
  const list = await newList();
  await list.update({ ValidationFormula: '=[Pris]>=[Antal]', ValidationMessage: 'Prisen er for lav' });
  await list.fields.createFieldAsXml({
    SchemaXml:
      '<Field Type="Text" Name="Nr" DisplayName="Nr"><Validation Message="4 tegn">=LEN(Nr)=4</Validation></Field>',
    Options: 8,
  });
  const path = `/_api/web/lists/getByTitle('Beregn${made}')/items`;
  const failed = [500, '-2130575162, Microsoft.SharePoint.SPListDataValidationException'];
  expect(await code(path, { Title: 'x', Antal: 2, Pris: 1, Nr: '1234' })).toEqual(failed);
  expect(await code(path, { Title: 'x', Antal: 1, Pris: 1, Nr: '123' })).toEqual(failed);
  expect(await code(path, { Title: 'x', Antal: 1, Pris: 1, Nr: '1234' })).toEqual([201, '']);
  await expect(list.items.getById(1).update({ Antal: 7 })).rejects.toThrow('List data validation failed.');
  expect(await list.items.select('Antal')()).toMatchObject([{ Antal: 1 }]);
  await expect(list.update({ ValidationFormula: '=[Findes ikke]>1' })).rejects.toThrow('does not exist');
});

it('is shown as its result is: with a percent sign, as a day, as Yes or No, as the fault it has', async () => {
  const list = await newList();
  await calculated(list, 'Andel', '=[Antal]/4', 'Number', 'Percentage="TRUE" Decimals="0"');
  await calculated(list, 'Dag', '=[Frist]', 'DateTime', 'Format="DateOnly"');
  await calculated(list, 'Nok', '=[Antal]>1', 'Boolean');
  await calculated(list, 'Fejl', '=1/0', 'Number');
  await list.items.add({ Title: 'x', Antal: 2, Frist: '2026-07-01' });
  const [item] = await list.items.expand('FieldValuesAsText').select('FieldValuesAsText')<
    { FieldValuesAsText: object }[]
  >();
  expect(item?.FieldValuesAsText).toMatchObject({ Andel: '50%', Dag: '01-07-2026', Nok: 'Yes', Fejl: '#DIV/0!' });
  const stream = await list.renderListDataAsStream({
    ViewXml: "<View><ViewFields><FieldRef Name='Andel'/><FieldRef Name='Fejl'/></ViewFields></View>",
  });
  expect(stream.Row).toMatchObject([{ Andel: '50%', 'Andel.calculated': 'float;#0.500000000000000', Fejl: '#DIV/0!' }]);
});
