/** Findings about the site as a whole, its groups and the person who looks. */
import { finding, judged, type HealthFact, type HealthFinding, type HealthGroup, type Severity } from './health';
import type { GroupReading, SiteReadings } from './healthReadings';
import { judgeLists } from './judgeLists';
import type { Role } from './viewer';

/** Entra and SharePoint take tokens that are five minutes off; dates and deadlines bear that too. */
const clockToleranceSeconds = 300;
const danish = 1030;
const almostFull = 0.9;
/** Without anybody in them nothing can be set up, or no proposal be collected. */
const neededRoles: readonly Role[] = ['administrator', 'raaderumsgruppe'];

type Judge = (severity: Severity, fact: HealthFact) => readonly HealthFinding[];
const inGroup =
  (group: HealthGroup): Judge =>
  (severity, fact) => [finding(group, severity, fact)];
const ofSite = inGroup('site');
const ofPeople = inGroup('people');

const judgeSchema = ({ schemaVersion: version, currentVersion: current }: SiteReadings): readonly HealthFinding[] => {
  if (version === undefined) return ofSite('fault', { kind: 'schemaUnknown' });
  if (version > current) return ofSite('fault', { kind: 'schemaNewer', version, current });
  return version < current
    ? ofSite('warning', { kind: 'schemaOlder', version, current })
    : ofSite('ok', { kind: 'schema', version });
};

const judgeClock = ({ clock }: SiteReadings, demonstration: boolean): readonly HealthFinding[] => {
  if (demonstration) return ofSite('note', { kind: 'demonstration' });
  return judged('site', 'clock', clock, ({ aheadSeconds, withinSeconds }) => {
    const off = Math.abs(aheadSeconds) - withinSeconds > clockToleranceSeconds;
    const seconds = Math.round(aheadSeconds);
    return off ? ofSite('warning', { kind: 'clockOff', seconds }) : ofSite('ok', { kind: 'clock', seconds });
  });
};

const judgeRegion = ({ region }: SiteReadings): readonly HealthFinding[] =>
  judged('site', 'region', region, ({ localeId, winter, summer }) => {
    const wrong = [
      ...(winter === 60 && summer === 120 ? [] : ofSite('warning', { kind: 'zoneOther', winter, summer })),
      ...(localeId === danish ? [] : ofSite('note', { kind: 'localeOther', localeId })),
    ];
    return wrong.length > 0 ? wrong : ofSite('ok', { kind: 'region' });
  });

const judgeSettings = (readings: SiteReadings): readonly HealthFinding[] => [
  ...judged('site', 'recycleBin', readings.recycleBin, (on) =>
    on ? ofSite('ok', { kind: 'recycleBin' }) : ofSite('warning', { kind: 'noRecycleBin' }),
  ),
  ...judged('site', 'space', readings.space, ({ fractionUsed, readOnly }) => {
    const percent = Math.round(fractionUsed * 100);
    return [
      ...(readOnly ? ofSite('fault', { kind: 'readOnly' }) : []),
      ...(fractionUsed >= almostFull
        ? ofSite('warning', { kind: 'spaceLow', percent })
        : ofSite('ok', { kind: 'space', percent })),
    ];
  }),
  ...judged('site', 'sharing', readings.sharing, (sharing) =>
    sharing.outside || sharing.links || sharing.members
      ? ofSite('note', { kind: 'sharingOpen', ...sharing })
      : ofSite('ok', { kind: 'sharingClosed' }),
  ),
];

const nobodyIn = ({ members }: GroupReading): boolean => 'value' in members && members.value === 0;

const judgeGroups = (groups: readonly GroupReading[], steps: SiteReadings['steps']): readonly HealthFinding[] => {
  const missing = steps.flatMap((step) => (step.kind === 'group' ? [step.role] : []));
  const empty = groups.filter(nobodyIn);
  const emptyRoles = empty.flatMap(({ role }) => (role === undefined ? [] : [role]));
  const needed = emptyRoles.filter((role) => neededRoles.includes(role));
  const others = emptyRoles.filter((role) => !neededRoles.includes(role));
  const ofUnits = groups.filter(({ role }) => role === undefined);
  const emptyUnits = ofUnits.filter(nobodyIn).map(({ title }) => title);
  const open = groups.filter(({ membersEdit }) => membersEdit).map(({ title }) => title);
  const hidden = groups.find(({ members }) => 'unasked' in members)?.members;
  const counted = groups.flatMap(({ members }) => ('value' in members ? [members.value] : []));
  const members = counted.reduce((sum, count) => sum + count, 0);
  return [
    ...(missing.length > 0 ? ofPeople('warning', { kind: 'groupsMissing', roles: missing }) : []),
    ...(needed.length > 0 ? ofPeople('warning', { kind: 'rolesEmpty', roles: needed }) : []),
    ...(others.length > 0 ? ofPeople('note', { kind: 'rolesEmpty', roles: others }) : []),
    ...(groups.length > 0 && ofUnits.length === 0 ? ofPeople('note', { kind: 'noHolders' }) : []),
    ...(emptyUnits.length > 0
      ? ofPeople('note', { kind: 'holdersEmpty', count: emptyUnits.length, names: emptyUnits })
      : []),
    ...(open.length > 0 ? ofPeople('warning', { kind: 'membersEdit', count: open.length, names: open }) : []),
    ...(hidden !== undefined && 'unasked' in hidden
      ? ofPeople('note', { kind: 'unasked', question: 'members', why: hidden.unasked })
      : []),
    ...(counted.length > 0 ? ofPeople('ok', { kind: 'groups', groups: counted.length, members }) : []),
  ];
};

const judgeLevels = ({ levels, steps }: SiteReadings): readonly HealthFinding[] =>
  judged('people', 'levels', levels, (gaps) => {
    const isMissing = steps.some(({ kind }) => kind === 'level') && !gaps.some(({ narrow }) => narrow);
    const found = gaps.flatMap(({ level, narrow, wide }) => [
      ...(narrow ? ofPeople('fault', { kind: 'levelNarrow', level }) : []),
      ...(wide ? ofPeople('warning', { kind: 'levelWide', level }) : []),
    ]);
    const all = isMissing ? [...ofPeople('fault', { kind: 'levelMissing' }), ...found] : found;
    return all.length > 0 ? all : ofPeople('ok', { kind: 'levels' });
  });

/** `demonstration`: the day is not the calendar's, and SharePoint's may be that other day. */
export const judgeSite = (readings: SiteReadings, demonstration = false): readonly HealthFinding[] => [
  ...judgeSchema(readings),
  ...judgeClock(readings, demonstration),
  ...judgeRegion(readings),
  ...judgeSettings(readings),
  ...judgeLists(readings),
  ...judged('people', 'viewerRoles', readings.viewerRoles, (roles) =>
    // The site's owners see everything without a role.
    roles.length > 0
      ? ofPeople('ok', { kind: 'viewerRoles', roles })
      : ofPeople(readings.unseen.length > 0 ? 'warning' : 'note', { kind: 'viewerNoRole' }),
  ),
  ...judged('people', 'groups', readings.groups, (groups) => judgeGroups(groups, readings.steps)),
  ...judgeLevels(readings),
];
