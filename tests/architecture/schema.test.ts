import { currentSchemaVersion } from '../../src/sharepoint/provisioning/schemaVersion';
import { allLists } from '../../src/sharepoint/schema/allLists';
import { listColumns, type AnyList } from '../../src/sharepoint/schema/defineList';
import { breaks, schemaOf, type ReleasedColumn } from './releasedSchema';
import { readProjectFile } from './sourceFiles';

const lists: readonly AnyList[] = Object.values(allLists);

const released: ReturnType<typeof schemaOf> = JSON.parse(readProjectFile('tests/architecture/releasedSchema.json'));

test('no released column is lost or takes less than it did', () => {
  expect(breaks(released, schemaOf(lists))).toEqual([]);
});

test('whoever upgrades is told to which version the lists are brought', () => {
  expect(readProjectFile('CHANGELOG.md')).toContain(`til version ${currentSchemaVersion}`);
});

test('every internal name is ASCII PascalCase, at most 32 characters, with the prefix of the product', () => {
  const names = lists.flatMap((list) => [list.url, ...listColumns(list).map((one) => one.name)]);
  expect(names.filter((name) => name !== 'Title' && !/^Rd[A-Z][A-Za-z0-9]{0,29}$/.test(name))).toEqual([]);
});

test('every list of rows of a round has an indexed round, and a unique key', () => {
  const faults = lists.flatMap((list) => {
    const columns = new Map(listColumns(list).map((one) => [one.name, one]));
    const needsRound = !['rounds', 'organisation', 'conversations', 'drafts', 'templates'].includes(list.name);
    return [
      // SharePoint refuses a unique column where people meet their own items only, and where items have rights of their own.
      ...(columns.get('RdKey')?.unique === !(list.ownItemsOnly === true || list.hasPlaces === true)
        ? []
        : [`${list.url}: no unique key`]),
      ...(columns.get('RdKey')?.indexed === true ? [] : [`${list.url}: no indexed key`]),
      ...(!needsRound || columns.get('RdRound')?.indexed === true ? [] : [`${list.url}: no indexed round`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('no list asks SharePoint for more than twenty indexes', () => {
  expect(lists.filter((list) => listColumns(list).filter((one) => one.indexed).length > 20)).toEqual([]);
});

describe('the guard bites', () => {
  const was: ReleasedColumn = {
    type: 'Choice',
    required: false,
    unique: false,
    indexed: true,
    maxLength: 100,
    choices: ['Kladde', 'Hos chef'],
    min: 0,
    max: 10,
  };
  const faults = (is: ReleasedColumn | undefined) =>
    breaks({ RdA: { RdB: was } }, { RdA: is === undefined ? {} : { RdB: is } });

  test.each<[string, ReleasedColumn | undefined]>([
    ['RdA.RdB is gone', undefined],
    ['RdA.RdB is a Text, was a Choice', { ...was, type: 'Text' }],
    ['RdA.RdB is required, was not', { ...was, required: true }],
    ['RdA.RdB is unique, was not', { ...was, unique: true }],
    ['RdA.RdB is indexed no more: queries depend on it', { ...was, indexed: false }],
    ['RdA.RdB takes shorter texts', { ...was, maxLength: 50 }],
    ['RdA.RdB takes fewer numbers', { ...was, max: 9 }],
    ['RdA.RdB takes fewer numbers', { ...was, min: 1 }],
    ['RdA.RdB lost Hos chef', { ...was, choices: ['Kladde'] }],
    ['RdA.RdB points to another list', { ...was, lookupList: 'rounds' }],
  ])('on %s', (fault, is) => {
    expect(faults(is)).toEqual([fault]);
  });

  test('but not on what only adds', () => {
    expect(faults({ ...was, maxLength: 255, choices: ['Kladde', 'Ny', 'Hos chef'], max: 20 })).toEqual([]);
    expect(breaks({}, schemaOf(lists))).toEqual([]);
  });

  test('on a schema from which a column was taken', () => {
    const less = { ...schemaOf(lists), RdProposals: {} };
    expect(breaks(released, less).length).toBeGreaterThan(10);
  });
});
