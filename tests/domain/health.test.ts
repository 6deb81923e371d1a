/** What is judged of readings, without asking anybody. */
import { withoutNames, type HealthFinding } from '../../src/domain/health';
import { remedyOf } from '../../src/domain/healthRemedies';
import type { ListReading } from '../../src/domain/healthReadings';
import { judgeSite } from '../../src/domain/judgeSite';
import { judgeSurroundings } from '../../src/domain/judgeSurroundings';
import type { SetUpStep } from '../../src/domain/setUp';
import { aListReading, siteReadings, surroundings } from '../support/memoryHealth';

const told = (found: readonly HealthFinding[]) =>
  found.filter(({ severity }) => severity !== 'ok').map(({ kind, severity }) => `${severity} ${kind}`);
const ofSite = (patch: Parameters<typeof siteReadings>[0]) => told(judgeSite(siteReadings(patch)));
const ofList = (patch: Partial<ListReading>, steps: readonly SetUpStep[] = []) =>
  ofSite({ lists: [aListReading(patch)], steps });

it('says nothing is wrong where nothing is, and says what was looked for', () => {
  expect(ofSite({})).toEqual([]);
  expect(told(judgeSurroundings(surroundings()))).toEqual([]);
  expect(judgeSite(siteReadings()).map(({ group, kind }) => `${group} ${kind}`)).toEqual([
    'site schema',
    'site clock',
    'site region',
    'site recycleBin',
    'site space',
    'site sharingClosed',
    'lists lists',
    'people viewerRoles',
    'people groups',
    'people levels',
  ]);
});

it('does not judge the clock of a demonstration, whose day is not the calendar’s', () => {
  const off = siteReadings({ clock: { value: { aheadSeconds: 1e8, withinSeconds: 1 } } });
  expect(told(judgeSite(off, true))).toEqual(['note demonstration']);
  expect(told(judgeSite(off))).toEqual(['warning clockOff']);
});

const index: SetUpStep = { kind: 'index', list: 'Udmøntningsplan', column: 'Runde' };

it.each([
  [5_000, ['warning indexMissing']],
  [5_001, ['fault indexMissing', 'note manyItems']],
  [20_001, ['fault indexTooLate', 'note manyItems']],
])('a missing index in a list of %d items', (items, expected) => {
  expect(ofList({ items }, [index])).toEqual(expected);
});

it.each<[string, Partial<ListReading>, readonly string[]]>([
  ['over 5,000 items, all indexes there', { items: 5_001 }, ['note manyItems']],
  ['near 30 million items', { items: 25_000_000 }, ['warning listFull']],
  ['places in a big list', { items: 5_001, places: { folders: true } }, ['note manyItems', 'note scopesMany']],
  ['few versions', { versions: { kept: true, limit: 50 } }, ['note versionsFew']],
  ['no versions by design', { versions: undefined }, []],
  ['comments off where none are written', { commentsDisabled: true }, []],
  ['comments off where they are', { needsComments: true, commentsDisabled: true }, ['warning commentsOff']],
  ['no folders where places need them', { places: { folders: false } }, ['fault foldersOff']],
  ['columns that could not be asked', { requiredForeign: { unasked: 'forbidden' } }, ['note unasked']],
  ['no round', { name: 'rounds', items: 0 }, ['warning noRounds']],
])('a list: %s', (_what, patch, expected) => {
  expect(ofList(patch)).toEqual(expected);
});

it('tells of a missing list once, and not of each of its columns', () => {
  const list = 'Idéer';
  expect(
    ofSite({
      steps: [
        { kind: 'list', list },
        { kind: 'column', list, column: 'Runde' },
        { kind: 'rights', list },
        { kind: 'version' },
      ],
      problems: [
        { kind: 'columnType', list: 'Tidsplan', column: 'Dato', found: 'Text' },
        { kind: 'newerSite', version: 9 },
      ],
    }),
  ).toEqual(['fault columnWrong', 'fault listMissing']);
});

it.each([
  [{ schemaVersion: undefined }, ['fault schemaUnknown']],
  [{ schemaVersion: 3 }, ['warning schemaOlder']],
  [{ schemaVersion: 5 }, ['fault schemaNewer']],
  [{ clock: { value: { aheadSeconds: 600, withinSeconds: 1 } } }, ['warning clockOff']],
  [{ clock: { value: { aheadSeconds: -600, withinSeconds: 1 } } }, ['warning clockOff']],
  // The answer was so slow that nothing can be said.
  [{ clock: { value: { aheadSeconds: 310, withinSeconds: 30 } } }, []],
  [{ clock: { unasked: 'failed' } as const }, ['note unasked']],
  [{ region: { value: { localeId: 1033, winter: 60, summer: 120 } } }, ['note localeOther']],
  [{ region: { value: { localeId: 1030, winter: -480, summer: -420 } } }, ['warning zoneOther']],
  [{ recycleBin: { value: false } }, ['warning noRecycleBin']],
  [{ space: { value: { fractionUsed: 0.93, readOnly: true } } }, ['fault readOnly', 'warning spaceLow']],
  [{ sharing: { value: { outside: false, links: true, members: false } } }, ['note sharingOpen']],
  [{ viewerRoles: { value: [] } }, ['note viewerNoRole']],
  [{ viewerRoles: { value: [] }, unseen: ['Idéer'] }, ['note listsUnseen', 'warning viewerNoRole']],
  [
    { groups: { unasked: 'forbidden' } as const, levels: { unasked: 'forbidden' } as const },
    ['note unasked', 'note unasked'],
  ],
  [
    { levels: { value: [{ level: 'add', narrow: true, wide: true }] as const } },
    ['fault levelNarrow', 'warning levelWide'],
  ],
  [{ steps: [{ kind: 'level' }] as const }, ['fault levelMissing']],
])('a site: %j', (patch, expected) => {
  expect(ofSite(patch)).toEqual(expected);
});

it('tells empty groups that nothing works without from those that may be empty', () => {
  const group = (title: string, role: 'administrator' | 'omu' | undefined) =>
    ({ title, role, members: { value: 0 }, membersEdit: false }) as const;
  expect(
    ofSite({ groups: { value: [group('A', 'administrator'), group('B', 'omu'), group('Chef Teknik', undefined)] } }),
  ).toEqual(['warning rolesEmpty', 'note rolesEmpty', 'note holdersEmpty']);
  const hidden = { title: 'A', role: 'omu', members: { unasked: 'forbidden' }, membersEdit: false } as const;
  expect(ofSite({ groups: { value: [hidden] } })).toEqual(['note noHolders', 'note unasked']);
});

it.each([
  [{ newerTab: { value: true } }, ['warning newerTab']],
  [{ newerTab: { unasked: 'failed' } as const }, ['note unasked']],
  [
    { online: false, storage: false, serviceWorkers: true },
    ['fault offline', 'warning storageBlocked', 'warning serviceWorker'],
  ],
  [{ scopes: { value: ['AllSites.Read'] } }, ['warning scopeMissing']],
  [{ wideGranted: false }, ['note wideNotGranted']],
])('surroundings: %j', (patch, expected) => {
  expect(told(judgeSurroundings(surroundings(patch)))).toEqual(expected);
});

const everyList = aListReading({
  ownRights: false,
  commentsDisabled: true,
  needsComments: true,
  approval: true,
  checkOut: true,
  validation: true,
  versions: { kept: true, limit: 1 },
  ownItems: { only: false, searchable: true },
  places: { folders: false },
  requiredForeign: { value: ['Journalnummer'] },
});

it('has a remedy for everything that is wrong, and for nothing that is in order', () => {
  const found = [
    ...judgeSite(siteReadings({ schemaVersion: 3, lists: [everyList], recycleBin: { value: false } })),
    ...judgeSurroundings(surroundings({ online: false, newerTab: { value: true } })),
  ];
  for (const one of found) expect([one.kind, remedyOf(one) === undefined]).toEqual([one.kind, one.severity === 'ok']);
  expect(found.map(remedyOf)).toContainEqual({
    who: 'owners',
    where: { place: 'listSettings', listId: everyList.id },
  });
});

it('leaves out what people of the site have written', () => {
  const names = ['Råderum – Chef (Line Østerlund)'];
  const written: readonly HealthFinding[] = [
    { group: 'people', severity: 'note', kind: 'holdersEmpty', count: 1, names },
    { group: 'people', severity: 'warning', kind: 'membersEdit', count: 1, names },
    {
      group: 'lists',
      severity: 'fault',
      kind: 'foreignList',
      list: 'Idéer',
      address: 'Lists/RdIdeas',
      title: 'Lines liste',
    },
    {
      group: 'lists',
      severity: 'warning',
      kind: 'requiredForeign',
      list: 'Idéer',
      listId: 'x',
      columns: ['Lines felt'],
    },
  ];
  expect(JSON.stringify(written.map(withoutNames))).not.toMatch(/Line/);
});
