import { allLists } from '../../../src/sharepoint/schema/allLists';
import { listAddresses } from '../../../src/sharepoint/schema/listAddresses';
import { listColumns, type AnyList } from '../../../src/sharepoint/schema/defineList';
import { fieldGuid } from '../../../src/sharepoint/schema/fieldGuid';
import { formRules } from '../../../src/sharepoint/schema/formRules';

const lists: readonly AnyList[] = Object.values(allLists);
const columns = lists.flatMap((list) => listColumns(list).map((column) => ({ list, column })));
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the lists', () => {
  it('name their columns in ASCII PascalCase with our prefix, at most 32 characters', () => {
    const names = columns.map(({ column }) => column.name);
    expect(names.filter((name) => name !== 'Title' && !/^Rd[A-Z][A-Za-z0-9]{0,29}$/.test(name))).toEqual([]);
  });

  it('give no two columns of a list the same title, and no two columns anywhere the same id', () => {
    expect(lists.flatMap((list) => repeated(listColumns(list).map((column) => column.title)))).toEqual([]);
    expect(repeated(columns.map(({ list, column }) => fieldGuid(list.url, column.name)))).toEqual([]);
  });

  it('have ids in the form of a GUID that never change', () => {
    expect(fieldGuid('RdProposals', 'RdKey')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(fieldGuid('RdProposals', 'RdKey')).toBe(fieldGuid('RdProposals', 'RdKey'));
  });

  it('can all be created exactly once: the client key is indexed on every list, and unique where SharePoint allows it', () => {
    const keys = columns
      .filter(({ column }) => column.name === 'RdKey')
      .map(({ column }) => [column.unique, column.indexed]);
    expect(keys).toEqual(lists.map(({ ownItemsOnly, hasPlaces }) => [!ownItemsOnly && !hasPlaces, true]));
  });

  it('can all be asked for by round through an index, but organisation, which outlives rounds, conversations, drafts and the skabelon, asked for by key', () => {
    const indexed = lists.filter((list) =>
      listColumns(list).some((column) => column.name === 'RdRound' && column.indexed),
    );
    expect(lists.filter((list) => !indexed.includes(list)).map((list) => list.name)).toEqual([
      'organisation',
      'conversations',
      'drafts',
      'templates',
    ]);
  });

  it('stay within twelve lookups and persons a query and twenty indexes a list', () => {
    const count = (list: AnyList, test: (type: string, indexed: boolean) => boolean): number =>
      listColumns(list).filter((column) => test(column.type, column.indexed)).length;
    // One more for Editor, which proposals load.
    expect(lists.filter((list) => count(list, (type) => /Lookup|User/.test(type)) + 1 > 12)).toEqual([]);
    expect(lists.filter((list) => count(list, (_, indexed) => indexed) > 20)).toEqual([]);
  });

  it('lie where the start looks for them', () => {
    expect(Object.fromEntries(Object.entries(allLists).map(([name, { url }]) => [name, url]))).toEqual(listAddresses);
  });

  it('show only columns that they have', () => {
    const unknown = lists.flatMap((list) => {
      const names = new Set(['LinkTitle', 'Author', 'Created', ...listColumns(list).map((column) => column.name)]);
      return list.view.filter((name) => !names.has(name));
    });
    expect(unknown).toEqual([]);
  });

  it('keep the commas in the groups of the plan', () => {
    const group = listColumns(allLists.planPoints).find((column) => column.name === 'RdGroup');
    expect(group?.choices).toEqual([
      'Økonomisk Politik',
      'Politiske visioner',
      'Sociale investeringer, Fremtidens velfærd, Skoler og dagtilbud',
      'Norddjurs i bevægelse',
      'Partnerskaber',
      'Vækst, erhverv og beskæftigelse',
      'Klima, miljø, natur og den grønne omstilling',
    ]);
  });
});

describe('the rules of the forms', () => {
  it('come from the columns', () => {
    expect(formRules.proposal.title).toEqual({
      required: true,
      maxLength: 255,
      min: undefined,
      max: undefined,
      decimals: undefined,
    });
    expect(formRules.proposal.economy).toEqual({
      required: false,
      maxLength: undefined,
      min: -10_000_000,
      max: 10_000_000,
      decimals: 0,
    });
    expect(formRules.proposal.chefomraadeId.required).toBe(true);
    expect(formRules.milestone.when.required).toBe(true);
  });
});
