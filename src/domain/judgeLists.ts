/** Findings about the lists: what is missing or changed in them, and how near they are to SharePoint's limits. */
import { finding, judged, type HealthFact, type HealthFinding, type Severity } from './health';
import type { ListReading, SiteReadings } from './healthReadings';
import type { SetUpStep } from './setUp';

/** facts/sharepoint.md, section 3. A question that touches more rows is refused, unless an index leads it. */
const listViewThreshold = 5_000;
/** Above it SharePoint refuses to make an index (Microsoft's page on large lists). */
const mostItemsForIndex = 20_000;
const mostItems = 30_000_000;
const advisedScopes = 5_000;
/** Set-up keeps 500. Fewer than this hide within a round who changed what. */
const fewVersions = 100;

const of = (severity: Severity, fact: HealthFact): HealthFinding => finding('lists', severity, fact);
const when = (condition: boolean, severity: Severity, fact: HealthFact): readonly HealthFinding[] =>
  condition ? [of(severity, fact)] : [];

const judgeSettings = (reading: ListReading): readonly HealthFinding[] => {
  const { title: list, id: listId, versions, ownItems, places } = reading;
  return [
    ...when(!reading.ownRights, 'fault', { kind: 'inherits', list }),
    ...when(ownItems !== undefined && !ownItems.only, 'fault', { kind: 'othersShown', list }),
    ...when(ownItems?.searchable === true, 'warning', { kind: 'searchable', list, listId }),
    ...when(versions?.kept === false, 'warning', { kind: 'versionsOff', list }),
    ...(versions !== undefined && versions.kept
      ? when(versions.limit < fewVersions, 'note', { kind: 'versionsFew', list, listId, limit: versions.limit })
      : []),
    ...when(places?.folders === false, 'fault', { kind: 'foldersOff', list }),
    ...when(reading.needsComments && reading.commentsDisabled, 'warning', { kind: 'commentsOff', list, listId }),
    ...when(reading.approval, 'fault', { kind: 'approvalOn', list, listId }),
    ...when(reading.checkOut, 'fault', { kind: 'checkOutOn', list, listId }),
    ...when(reading.validation, 'warning', { kind: 'validationOn', list, listId }),
    ...judged('lists', 'requiredColumns', reading.requiredForeign, (columns) =>
      when(columns.length > 0, 'warning', { kind: 'requiredForeign', list, listId, columns }),
    ),
  ];
};

const judgeSize = ({ title: list, items, places }: ListReading): readonly HealthFinding[] => [
  ...when(items > mostItems * 0.8, 'warning', { kind: 'listFull', list, items }),
  ...when(items > listViewThreshold && items <= mostItems * 0.8, 'note', { kind: 'manyItems', list, items }),
  ...when(places !== undefined && items > advisedScopes, 'note', { kind: 'scopesMany', list, atMost: items }),
];

/** Columns by list, of the steps of one kind. */
const columnsOf = (steps: readonly SetUpStep[], kind: SetUpStep['kind']): ReadonlyMap<string, readonly string[]> => {
  const byList = new Map<string, readonly string[]>();
  for (const step of steps) {
    if (step.kind !== kind || !('list' in step) || step.column === undefined) continue;
    byList.set(step.list, [...(byList.get(step.list) ?? []), step.column]);
  }
  return byList;
};

const judgeIndex = (list: string, columns: readonly string[], items: number): HealthFinding => {
  if (items > mostItemsForIndex) return of('fault', { kind: 'indexTooLate', list, columns, items });
  return of(items > listViewThreshold ? 'fault' : 'warning', { kind: 'indexMissing', list, columns, items });
};

/** Steps whose matter has a finding of its own, here or in the other judges. */
const known: ReadonlySet<string> = new Set<SetUpStep['kind']>([
  'list',
  'column',
  'index',
  'choices',
  'rule',
  'look',
  'rights',
  'group',
  'level',
  'version',
]);

const judgeSteps = ({ steps, lists }: SiteReadings): readonly HealthFinding[] => {
  const inherits = new Set(lists.filter(({ ownRights }) => !ownRights).map(({ title }) => title));
  const rights = new Map<string, number>();
  for (const step of steps) {
    if (step.kind === 'rights' && !inherits.has(step.list)) rights.set(step.list, (rights.get(step.list) ?? 0) + 1);
  }
  const missing = new Set(steps.flatMap((step) => (step.kind === 'list' ? [step.list] : [])));
  const there = (kind: SetUpStep['kind']) => [...columnsOf(steps, kind)].filter(([list]) => !missing.has(list));
  const left = steps.filter(({ kind }) => !known.has(kind)).length;
  return [
    ...[...missing].map((list) => of('fault', { kind: 'listMissing', list })),
    ...there('column').map(([list, columns]) => of('fault', { kind: 'columnsMissing', list, columns })),
    ...there('index').map(([list, columns]) =>
      judgeIndex(list, columns, lists.find(({ title }) => title === list)?.items ?? 0),
    ),
    ...there('choices').map(([list, columns]) => of('warning', { kind: 'choicesMissing', list, columns })),
    ...there('rule').map(([list, columns]) => of('warning', { kind: 'uniqueOff', list, columns })),
    ...[...rights]
      .filter(([list]) => !missing.has(list))
      .map(([list, count]) => of('warning', { kind: 'listRights', list, count })),
    ...when(left > 0, 'warning', { kind: 'stepsLeft', count: left }),
  ];
};

const judgeProblems = ({ problems }: SiteReadings): readonly HealthFinding[] => {
  const seen = problems.flatMap((problem): readonly HealthFinding[] => {
    if (problem.kind === 'foreignList') return [of('fault', problem)];
    if (problem.kind === 'columnType' || problem.kind === 'columnTarget')
      return [of('fault', { kind: 'columnWrong', list: problem.list, column: problem.column })];
    // A site of a newer edition is judged by its version.
    return problem.kind === 'newerSite' ? [] : [of('fault', { kind: 'setUpProblem' })];
  });
  // Once, however many there are: the set-up page tells them apart.
  const first = seen.findIndex(({ kind }) => kind === 'setUpProblem');
  return seen.filter(({ kind }, index) => kind !== 'setUpProblem' || index === first);
};

/** Without them nothing can be written down. */
const emptyOf = (name: ListReading['name']): readonly HealthFinding[] => [
  ...when(name === 'rounds', 'warning', { kind: 'noRounds' }),
  ...when(name === 'organisation', 'warning', { kind: 'noUnits' }),
];

export const judgeLists = (readings: SiteReadings): readonly HealthFinding[] => {
  const { lists, unseen } = readings;
  return [
    ...judgeProblems(readings),
    ...judgeSteps(readings),
    ...lists.flatMap(judgeSettings),
    ...lists.flatMap(judgeSize),
    ...lists.flatMap(({ name, items }) => (items === 0 ? emptyOf(name) : [])),
    ...judged('lists', 'listRights', readings.listRights, () => []),
    ...when(unseen.length > 0, 'note', { kind: 'listsUnseen', lists: unseen }),
    ...when(lists.length > 0, 'ok', {
      kind: 'lists',
      seen: lists.length,
      items: lists.reduce((sum, { items }) => sum + items, 0),
    }),
  ];
};
