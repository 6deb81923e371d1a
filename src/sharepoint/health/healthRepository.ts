/**
 * Reads what the check of operation judges. One batch for the settings, one for members of groups, and columns as setting up
 * reads them, so that both say the same. Whoever looks gets what they may see.
 */
import '@pnp/sp/batching';
import type { Asked } from '../../domain/health';
import type { SiteReadings } from '../../domain/healthReadings';
import type { SetUpProblem } from '../../domain/setUp';
import type { HealthStore } from '../../domain/stores';
import type { Role } from '../../domain/viewer';
import type { Connection } from '../client';
import type { Answer } from '../provisioning/answers';
import { desiredLists, pathOf } from '../provisioning/desiredLists';
import { planSite } from '../provisioning/planSite';
import { readLists, type ListsState } from '../provisioning/readLists';
import { readListAssignments, readOwners } from '../provisioning/readSite';
import { currentSchemaVersion, readSchemaVersion } from '../provisioning/schemaVersion';
import { toSetUpStep } from '../provisioning/siteSetUp';
import type { ListState, SiteState } from '../provisioning/siteState';
import { readLevelGaps, readLevels, type LevelGap, type Levels } from '../rights/levels';
import { asFrom, asked } from './asked';
import { partsInOneRequest } from './partsInOneRequest';
import { askForGroups, groupIds, readGroupReadings, readViewerRoles } from './readGroupReadings';
import { readClock } from './readClock';
import { readListSettings, readRequired, toListReading } from './readListSettings';
import { readWeb } from './readWeb';

type Assignments = ReadonlyMap<string, Asked<ListState['assignments']>>;

/** All that can be asked without knowing any other answer, in one request. */
const readAtOnce = async (connection: Connection) => {
  const [sp, execute] = connection.sp.batched(partsInOneRequest);
  const batch: Connection = { ...connection, sp };
  const answers = Promise.all([
    readWeb(batch),
    asked(readListSettings(batch)),
    asked(askForGroups(batch)),
    readViewerRoles(batch),
    asked(readLevels(batch)),
    asked(readLevelGaps(batch)),
    asked(readOwners(batch)),
    Promise.all(desiredLists.map(async (desired) => [desired.url, await readRequired(batch, desired)] as const)),
    Promise.all(
      desiredLists.map(
        async (desired) => [desired.url, await asked(readListAssignments(batch, pathOf(batch, desired)))] as const,
      ),
    ),
  ]);
  const [[web, settings, groups, viewerRoles, levels, gaps, owners, required, assignments]] = await Promise.all([
    answers,
    execute(),
  ]);
  return {
    web,
    settings,
    groups,
    viewerRoles,
    levels,
    gaps,
    owners,
    required: new Map(required),
    assignments: new Map(assignments),
  };
};

const orNothing = <Value>(given: Asked<Value>, nothing: Value): Value => ('value' in given ? given.value : nothing);

interface Known {
  readonly outlines: ListsState;
  readonly schemaVersion: number | undefined;
  readonly groups: Asked<readonly Answer[]>;
  readonly levels: Asked<Levels>;
  readonly gaps: Asked<readonly LevelGap[]>;
  readonly owners: Asked<number | undefined>;
  readonly assignments: Assignments;
}

/** Whether who may what on the lists can be compared: it takes every part of the answer. */
const rightsOf = ({ outlines, groups, levels, assignments }: Known): SiteReadings['listRights'] => {
  const needed: readonly Asked<unknown>[] = [
    groups,
    levels,
    ...[...outlines.lists].flatMap(([url, { hasOwnRights }]) => {
      const given = assignments.get(url);
      return hasOwnRights && given !== undefined ? [given] : [];
    }),
  ];
  return (
    needed.find((given): given is Extract<typeof given, { unasked: unknown }> => 'unasked' in given) ?? { value: true }
  );
};

const toState = ({ outlines, schemaVersion, groups, levels, gaps, owners, assignments }: Known): SiteState => ({
  title: '',
  schemaVersion,
  lists: new Map(
    [...outlines.lists].map(([url, { hasOwnRights, ...outline }]) => {
      const given = assignments.get(url);
      const known = (given !== undefined && 'value' in given ? given.value : undefined) ?? new Map();
      return [url, { ...outline, viewColumns: [], assignments: hasOwnRights ? known : undefined }];
    }),
  ),
  takenTitles: outlines.takenTitles,
  groups: orNothing(asFrom(groups, groupIds), new Map<Role, number>()),
  owners: orNothing(owners, undefined),
  levels: orNothing(levels, new Map()),
  levelGaps: orNothing(gaps, []),
  // Setting up asks for these itself, of whoever may do it.
  dataSteps: [],
  underWay: undefined,
  locked: false,
  binned: new Set(),
  missingRights: [],
});

/** What the check reads and judges by itself, with a remedy of its own: once is enough. */
const judgedHere: ReadonlySet<SetUpProblem['kind']> = new Set(['approval', 'checkOut', 'listRule', 'columnRule']);

/** What planning finds for want of an answer is none of the site's faults. */
const comparable = (known: Known, complete: boolean): Pick<SiteReadings, 'steps' | 'problems'> => {
  const { outlines, schemaVersion, groups, levels } = known;
  const { steps, problems } = planSite(toState(known));
  // On a site that was set up, a list that cannot be seen is one the viewer has no role for (as in `checkSite`).
  const isSetUp = schemaVersion !== undefined;
  const seen = (url: string): boolean => outlines.lists.has(url);
  const seesAll = desiredLists.every(({ url }) => seen(url));
  return {
    steps: steps
      .filter((step) => {
        if (step.kind === 'createGroup') return 'value' in groups;
        if (step.kind === 'createLevel' || step.kind === 'completeLevel') return 'value' in levels;
        if (step.kind === 'grant' || step.kind === 'revoke' || step.kind === 'keepOwners')
          return complete && seen(step.list.url);
        return !('list' in step) || seen(step.list.url) || (step.kind === 'createList' && !isSetUp);
      })
      .map(toSetUpStep)
      .filter(({ kind }) => kind !== 'look'),
    // A lookup into a list that is not seen looks as if it led elsewhere.
    problems: problems.filter(({ kind }) => !judgedHere.has(kind) && (kind !== 'columnTarget' || seesAll)),
  };
};

export const createHealthRepository = (connection: Connection, now: () => number = Date.now): HealthStore => ({
  look: async () => {
    const [schemaVersion, outlines, clock, once] = await Promise.all([
      readSchemaVersion(connection),
      readLists(connection),
      asked(readClock(connection, now)),
      readAtOnce(connection),
    ]);
    const { web, settings, groups, levels, gaps } = once;
    const known: Known = { ...once, outlines, schemaVersion };
    const listRights = rightsOf(known);
    const seen = desiredLists.filter(({ url }) => outlines.lists.has(url));
    return {
      ...web,
      ...comparable(known, 'value' in listRights),
      schemaVersion,
      currentVersion: currentSchemaVersion,
      clock,
      lists: seen
        .map((desired) => {
          const outline = outlines.lists.get(desired.url);
          const required = once.required.get(desired.url) ?? { unasked: 'failed' };
          return outline && toListReading(connection, desired, outline, orNothing(settings, new Map()), required);
        })
        .filter((reading) => reading !== undefined),
      unseen:
        schemaVersion === undefined
          ? []
          : desiredLists.filter(({ url }) => !outlines.lists.has(url)).map(({ title }) => title),
      listRights,
      levels:
        'value' in levels
          ? asFrom(gaps, (found) =>
              found.map(({ level, lacking, tooMuch }) => ({
                level,
                narrow: lacking.length > 0,
                wide: tooMuch.length > 0,
              })),
            )
          : levels,
      groups: await readGroupReadings(connection, groups),
      viewerRoles: once.viewerRoles,
    };
  },
});
