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
  'round',
  'groups',
  'people',
  'targets',
  'timeline',
  'open',
] as const;
export type StartStep = (typeof startSteps)[number];

/** `unknown`: SharePoint does not show the viewer. */
export type StartState = 'done' | 'missing' | 'unknown';

/** What SharePoint shows to owners of the site only. */
export type HiddenStep = 'groups' | 'people';

/** `count`: how many there are; of `groups` and `people`, how many are missing. */
export type StartLine =
  | { readonly step: StartStep; readonly state: 'done' | 'missing'; readonly count: number }
  | { readonly step: HiddenStep; readonly state: 'unknown'; readonly count: 0 };

export interface ShownGroups {
  readonly groups: readonly MemberGroup[];
  /** Of those in which proposals and MED-drøftelser begin. */
  readonly missingPlaces: number;
}

interface Begun {
  readonly units: readonly OrgUnit[];
  /** The round that the work is in; undefined where there is none. */
  readonly round: Round | undefined;
  /** Of that round. */
  readonly milestones: readonly Pick<Milestone, 'opens'>[];
  /** undefined: not shown to the viewer. */
  readonly shown: ShownGroups | undefined;
  readonly today: LocalDate;
}

/** Without these nobody collects, writes or decides. */
const neededRoles: readonly string[] = ['raaderumsgruppe', 'direktion'];

const isEmpty = ({ members }: MemberGroup): boolean => members?.length === 0;

/** Groups that somebody must be in before the work can go its way: the two roles, and each area's chef. */
const emptyGroups = (groups: readonly MemberGroup[]): readonly MemberGroup[] =>
  groups.filter(
    (group) => group.isThere && isEmpty(group) && (neededRoles.includes(group.key) || group.key.startsWith('chef:')),
  );

export const gettingStarted = ({ units, round, milestones, shown, today }: Begun): readonly StartLine[] => {
  const now = units.filter((unit) => isValidOn(unit, today));
  const count = (is: (unit: OrgUnit) => boolean): number => now.filter(is).length;
  const line = (step: StartStep, isDone: boolean, counted: number): StartLine => ({
    step,
    state: isDone ? 'done' : 'missing',
    count: counted,
  });
  const unknown = (step: HiddenStep): StartLine => ({ step, state: 'unknown', count: 0 });
  const areas = count(({ kind }) => kind === 'chefomraade');
  const committees = count(({ kind }) => kind === 'fagudvalg');
  const med = count(({ kind }) => kind === 'medUdvalg');
  const opening = milestones.filter(({ opens }) => opens !== undefined).length;
  const isBegun = areas > 0 && round !== undefined;
  const lacking = shown === undefined ? 0 : shown.missingPlaces + shown.groups.filter(({ isThere }) => !isThere).length;
  const empty = shown === undefined ? 0 : emptyGroups(shown.groups).length;
  const isHidden = shown?.groups.some(({ isThere, members }) => isThere && members === undefined) ?? true;
  return [
    line('areas', areas > 0, areas),
    line('committees', committees > 0, committees),
    line('med', med > 0, med),
    line('round', round !== undefined, round === undefined ? 0 : 1),
    shown === undefined ? unknown('groups') : line('groups', isBegun && lacking === 0, lacking),
    isHidden && empty === 0 ? unknown('people') : line('people', isBegun && lacking === 0 && empty === 0, empty),
    line('targets', round?.targets.some((target) => target !== undefined) === true, 0),
    line('timeline', opening > 0, milestones.length),
    line('open', round !== undefined && round.status !== 'preparing', 0),
  ];
};
