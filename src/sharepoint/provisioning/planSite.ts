/**
 * The difference between what there is and what there should be, as steps. Only additive: nothing that is there is
 * removed or changed in kind; what stands in the way is a problem for a person. Names and views are set while a site is
 * being set up and left alone afterwards: people may rename.
 */
import type { SetUpProblem } from '../../domain/setUp';
import { roles, type Role } from '../../domain/viewer';
import { ownLevels } from '../rights/levels';
import { allLists } from '../schema/allLists';
import type { Column } from '../schema/column';
import { fieldGuid } from '../schema/fieldGuid';
import { desiredLists, type DesiredList } from './desiredLists';
import { planOwnItems } from './ownItems';
import { currentSchemaVersion } from './schemaVersion';
import type { ColumnState, ListState, SiteState } from './siteState';
import { folderOf, type Plan, type Step } from './step';

/** SharePoint's names for the Title column, in English and Danish. */
const untouchedTitleNames = new Set(['Title', 'Titel']);

/** Beyond it SharePoint refuses (facts/sharepoint.md, section 7). */
const mostForNewIndex = 20_000;

const isOurs = (desired: DesiredList, list: ListState): boolean =>
  list.template === desired.template &&
  (list.description === desired.description ||
    list.columns.some((column) => column.name === 'RdKey' && column.id === fieldGuid(desired.url, 'RdKey')));

const lookupUrl = (column: Column): string | undefined =>
  column.lookupList === undefined ? undefined : allLists[column.lookupList].url;

const planColumn = (desired: DesiredList, column: Column, existing: ColumnState, site: SiteState): Plan => {
  const list = desired.title;
  if (existing.type !== column.type) {
    return { steps: [], problems: [{ kind: 'columnType', list, column: column.title, found: existing.type }] };
  }
  const target = lookupUrl(column);
  const targetId = target === undefined ? undefined : site.lists.get(target)?.id;
  if (target !== undefined && existing.lookupList !== targetId) {
    return { steps: [], problems: [{ kind: 'columnTarget', list, column: column.title }] };
  }
  if (existing.readOnly) return { steps: [], problems: [{ kind: 'columnLocked', list, column: column.title }] };
  if (existing.hasRule) return { steps: [], problems: [{ kind: 'columnRule', list, column: column.title }] };
  const items = site.lists.get(desired.url)?.items ?? 0;
  if ((column.indexed || column.unique) && !existing.indexed && items > mostForNewIndex)
    return { steps: [], problems: [{ kind: 'tooBigToIndex', list, column: column.title, items }] };
  const steps: Step[] = [];
  if (column.indexed && !existing.indexed) steps.push({ kind: 'indexColumn', list: desired, column });
  if (column.unique && !existing.unique) steps.push({ kind: 'makeUnique', list: desired, column });
  // A unique column excludes items with rights of their own and own items only; version 1 had it so.
  if (!column.unique && existing.unique && (desired.hasPlaces || desired.ownItemsOnly === true))
    steps.push({ kind: 'allowRepeats', list: desired, column });
  const missing = (column.choices ?? []).filter((label) => !existing.choices.includes(label));
  if (missing.length > 0) {
    steps.push({
      kind: 'addChoices',
      list: desired,
      column,
      choices: [...existing.choices, ...missing],
      added: missing,
    });
  }
  return { steps, problems: [] };
};

const planColumns = (desired: DesiredList, list: ListState | undefined, site: SiteState): Plan =>
  join(
    desired.columns.map((column) => {
      const existing = list?.columns.find((each) => each.name === column.name);
      return existing === undefined
        ? { steps: [{ kind: 'addColumn', list: desired, column }], problems: [] }
        : planColumn(desired, column, existing, site);
    }),
  );

/** Names and view of a list that is being made. */
const planAppearance = (desired: DesiredList, list: ListState | undefined, site: SiteState): Step[] => {
  const steps: Step[] = [];
  if (list === undefined || list.title === desired.url) {
    const title = site.takenTitles.has(desired.title.toLowerCase()) ? `${desired.title} (Råderum)` : desired.title;
    steps.push({ kind: 'nameList', list: desired, title });
  }
  const titleName = list?.columns.find((column) => column.name === 'Title')?.title ?? 'Title';
  if (untouchedTitleNames.has(titleName) && titleName !== desired.titleColumn) {
    steps.push({ kind: 'nameTitleColumn', list: desired });
  }
  const shown = list?.viewColumns;
  const missing = desired.view.filter((name) => shown?.includes(name) !== true);
  if (missing.length > 0) steps.push({ kind: 'showColumns', list: desired, columns: missing });
  return steps;
};

/** Before anything is in the list, so that nobody meets it who should not. */
const planOwnRights = (desired: DesiredList, list: ListState | undefined, site: SiteState): Step[] => {
  const assignments = list?.assignments;
  const steps: Step[] = assignments === undefined ? [{ kind: 'breakInheritance', list: desired }] : [];
  // Only while the list is being made: owners whom somebody took off later stay off. Roles are given after this, so a list
  // on which none has anything was cut off in between.
  const given = [...site.groups.values()].some((group) => assignments?.has(group) === true);
  const settled = site.schemaVersion !== undefined && given;
  const { owners } = site;
  if (owners !== undefined && !settled && !assignments?.get(owners)?.includes(site.levels.get('full') ?? 0)) {
    steps.push({ kind: 'keepOwners', list: desired, owners });
  }
  return steps;
};

/** What a role gets on the list, and what it holds too much. */
export const planRole = (
  desired: DesiredList,
  role: Role,
  assignments: ListState['assignments'],
  site: Pick<SiteState, 'groups' | 'levels'>,
): Extract<Step, { role: Role; list: DesiredList }>[] => {
  const group = site.groups.get(role);
  const held = (group === undefined ? undefined : assignments?.get(group)) ?? [];
  const level = desired.levels[role];
  const wanted = level === 'none' ? undefined : site.levels.get(level);
  const known = [...site.levels.values()];
  const revoked = held
    .filter((id) => id !== wanted && known.includes(id))
    .map((levelId) => ({ kind: 'revoke', list: desired, role, levelId }) as const);
  const granted =
    level !== 'none' && (wanted === undefined || !held.includes(wanted))
      ? [{ kind: 'grant', list: desired, role, level } as const]
      : [];
  return [...granted, ...revoked];
};

/** People may have called it otherwise, but then they have met it as something of theirs: it is known by the name it was given. */
const isBinned = ({ title, url }: DesiredList, { binned }: SiteState): boolean =>
  [title, `${title} (Råderum)`, url].some((name) => binned.has(name.toLowerCase()));

/** Settings that would make what the tab saves fail or hide, and that somebody has chosen. */
const planSettings = ({ title: list }: DesiredList, state: ListState): readonly SetUpProblem[] => [
  ...(state.hasRule ? [{ kind: 'listRule', list } as const] : []),
  ...(state.needsApproval ? [{ kind: 'approval', list } as const] : []),
  ...(state.needsCheckOut ? [{ kind: 'checkOut', list } as const] : []),
];

const planList = (desired: DesiredList, site: SiteState): Plan => {
  const list = site.lists.get(desired.url);
  if (list === undefined && isBinned(desired, site))
    return { steps: [], problems: [{ kind: 'binnedList', list: desired.title }] };
  if (list !== undefined && !isOurs(desired, list)) {
    const address = folderOf(desired);
    return { steps: [], problems: [{ kind: 'foreignList', list: desired.title, address, title: list.title }] };
  }
  const inTheMaking =
    site.schemaVersion === undefined || site.schemaVersion < currentSchemaVersion || list === undefined;
  const making: Step[] = list === undefined ? [{ kind: 'createList', list: desired }] : [];
  const versioning: Step[] = list !== undefined && !list.versioning ? [{ kind: 'keepVersions', list: desired }] : [];
  const behaviour = desired.ownItemsOnly === true ? planOwnItems(desired, list) : versioning;
  const folders: Step[] =
    desired.hasPlaces && list !== undefined && !list.folders ? [{ kind: 'allowFolders', list: desired }] : [];
  const views: Step[] =
    list !== undefined && list.viewColumns === undefined ? [{ kind: 'createView', list: desired }] : [];
  const columns = planColumns(desired, list, site);
  return {
    steps: [
      ...making,
      // SharePoint refuses what follows while a column is unique.
      ...columns.steps.filter(({ kind }) => kind === 'allowRepeats'),
      ...behaviour,
      ...folders,
      ...planOwnRights(desired, list, site),
      ...columns.steps.filter(({ kind }) => kind !== 'allowRepeats'),
      ...views,
      ...(inTheMaking ? planAppearance(desired, list, site) : []),
      ...roles.flatMap((role) => planRole(desired, role, list?.assignments, site)),
    ],
    problems: [...(list === undefined ? [] : planSettings(desired, list)), ...columns.problems],
  };
};

const join = (plans: readonly Plan[]): Plan => ({
  steps: plans.flatMap((plan) => plan.steps),
  problems: plans.flatMap((plan) => plan.problems),
});

export const planSite = (site: SiteState): Plan => {
  // A lock takes rights from everybody: it is told, not what it took.
  if (site.locked) return { steps: [], problems: [{ kind: 'siteLocked' }] };
  if (site.missingRights.length > 0)
    return { steps: [], problems: [{ kind: 'missingRights', rights: site.missingRights }] };
  // What a newer edition has made would look to this one as if it were wrong.
  if (site.schemaVersion !== undefined && site.schemaVersion > currentSchemaVersion) {
    return { steps: [], problems: [{ kind: 'newerSite', version: site.schemaVersion }] };
  }
  if (site.underWay !== undefined) return { steps: [], problems: [site.underWay] };
  const groups = roles.filter((role) => !site.groups.has(role)).map((role): Step => ({ kind: 'createGroup', role }));
  const levels = ownLevels
    .filter((level) => !site.levels.has(level))
    .map((level): Step => ({ kind: 'createLevel', level }));
  // What somebody gave a level on top is theirs to take: "Ret rettigheder" says it first.
  const incomplete = site.levelGaps
    .filter(({ lacking }) => lacking.length > 0)
    .map(({ level }): Step => ({ kind: 'completeLevel', level }));
  const lists = join(desiredLists.map((desired) => planList(desired, site)));
  const version: Step[] =
    site.schemaVersion === undefined || site.schemaVersion < currentSchemaVersion ? [{ kind: 'noteVersion' }] : [];
  const data = site.dataSteps.map((step): Step => ({ kind: 'runDataStep', step }));
  return {
    steps: [...groups, ...levels, ...incomplete, ...lists.steps, ...data, ...version],
    problems: lists.problems,
  };
};
