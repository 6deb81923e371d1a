/** What is still missing before the work on a site that has been set up can begin, in the order it is done. */
import type { LocalDate } from './localDate';
import type { MemberGroup } from './members';
import type { Milestone } from './milestone';
import { isValidOn, type OrgUnit } from './organisation';
import type { Round } from './round';

export const startSteps = [
  'areas',
  'committees',
  'med',
  'groups',
  'people',
  'round',
  'targets',
  'timeline',
  'open',
] as const;
export type StartStep = (typeof startSteps)[number];

/** `unknown`: SharePoint does not show the viewer. */
export type StartState = 'done' | 'missing' | 'unknown';

export interface StartLine {
  readonly step: StartStep;
  readonly state: StartState;
  /** How many there are; of `groups` and `people`, how many are missing. */
  readonly count: number;
}

interface Begun {
  readonly units: readonly OrgUnit[];
  /** The round that the work is in; undefined where there is none. */
  readonly round: Round | undefined;
  /** Of that round. */
  readonly milestones: readonly Pick<Milestone, 'opens'>[];
  /** undefined: not shown to the viewer. */
  readonly groups: readonly MemberGroup[] | undefined;
  readonly today: LocalDate;
}

/** Without these nobody collects, writes or decides. */
const neededRoles: readonly string[] = ['raaderumsgruppe', 'direktion'];

const isEmpty = ({ members }: MemberGroup): boolean => members?.length === 0;

/** Groups that somebody must be in before the work can go its way: the two roles, and each area's chef. */
export const emptyGroups = (groups: readonly MemberGroup[]): readonly MemberGroup[] =>
  groups.filter(
    (group) => group.isThere && isEmpty(group) && (neededRoles.includes(group.key) || group.key.startsWith('chef:')),
  );

export const gettingStarted = ({ units, round, milestones, groups, today }: Begun): readonly StartLine[] => {
  const now = units.filter((unit) => isValidOn(unit, today));
  const count = (is: (unit: OrgUnit) => boolean): number => now.filter(is).length;
  const line = (step: StartStep, isDone: boolean, counted: number): StartLine => ({
    step,
    state: isDone ? 'done' : 'missing',
    count: counted,
  });
  const areas = count(({ kind }) => kind === 'chefomraade');
  const committees = count(({ kind }) => kind === 'fagudvalg');
  const med = count(({ kind }) => kind === 'medUdvalg');
  const opening = milestones.filter(({ opens }) => opens !== undefined).length;
  const missingGroups = groups?.filter(({ isThere }) => !isThere).length ?? 0;
  const empty = groups === undefined ? 0 : emptyGroups(groups).length;
  const hidden = groups?.some(({ isThere, members }) => isThere && members === undefined) ?? true;
  return [
    line('areas', areas > 0, areas),
    line('committees', committees > 0, committees),
    line('med', med > 0, med),
    groups === undefined
      ? { step: 'groups', state: 'unknown', count: 0 }
      : line('groups', areas > 0 && missingGroups === 0, missingGroups),
    hidden && empty === 0
      ? { step: 'people', state: 'unknown', count: 0 }
      : line('people', areas > 0 && missingGroups === 0 && empty === 0, empty),
    line('round', round !== undefined, round === undefined ? 0 : 1),
    line('targets', round?.targets.some((target) => target !== undefined) === true, 0),
    line('timeline', opening > 0, milestones.length),
    line('open', round !== undefined && round.status !== 'preparing', 0),
  ];
};
