/** Findings as the page and its copy show them. Pure. */
import {
  finding,
  healthGroups,
  severities,
  withoutNames,
  type HealthFact,
  type HealthFinding,
  type HealthGroup,
  type HealthKind,
} from '../../../domain/health';
import { remedyOf, type MendableKind, type Remedy, type Where } from '../../../domain/healthRemedies';
import type { Role } from '../../../domain/viewer';
import type { healthText } from '../../text/da/health';

export type HealthWords = typeof healthText;
export type RoleNames = Readonly<Record<Role, string>>;

export interface FindingView {
  readonly found: HealthFinding;
  readonly sentence: string;
  /** What can be done, and who can. */
  readonly remedy: string | undefined;
  readonly where: Where | undefined;
}

export interface GroupView {
  readonly group: HealthGroup;
  /** The worst first; what is in order apart. */
  readonly findings: readonly FindingView[];
  readonly inOrder: readonly FindingView[];
}

const sentenceOf = <Kind extends HealthKind>(
  words: HealthWords,
  fact: Extract<HealthFact, { readonly kind: Kind }>,
  roles: RoleNames,
): string => {
  // The text of a kind takes the facts of that kind: `FoundTexts` is written so.
  const say = words.facts[fact.kind] as (one: HealthFact, names: RoleNames) => string;
  return say(fact, roles);
};

const remedyText = (words: HealthWords, { kind }: HealthFinding, { who }: Remedy): string => {
  const texts: Readonly<Partial<Record<HealthKind, string>>> = words.remedies satisfies Record<MendableKind, string>;
  return [texts[kind], who && words.who[who]].filter((part) => part !== undefined).join(' ');
};

const toFindingView = (words: HealthWords, roles: RoleNames, found: HealthFinding): FindingView => {
  const remedy = remedyOf(found);
  return {
    found,
    sentence: sentenceOf(words, found, roles),
    remedy: remedy && remedyText(words, found, remedy),
    where: remedy?.where,
  };
};

const rank = ({ severity }: HealthFinding): number => severities.indexOf(severity);

export const toGroupViews = (
  found: readonly HealthFinding[],
  words: HealthWords,
  roles: RoleNames,
): readonly GroupView[] =>
  healthGroups.map((group) => {
    const views = found
      .filter((one) => one.group === group)
      .toSorted((a, b) => rank(a) - rank(b))
      .map((one) => toFindingView(words, roles, one));
    return {
      group,
      findings: views.filter((view) => view.found.severity !== 'ok'),
      inOrder: views.filter((view) => view.found.severity === 'ok'),
    };
  });

export const countOf = (found: readonly HealthFinding[], severity: HealthFinding['severity']): number =>
  found.filter((one) => one.severity === severity).length;

/** Where the site could not be asked at all. */
export const unreached = (failure: string): HealthFinding =>
  finding('site', 'fault', { kind: 'siteUnreached', failure });

interface SupportCopy {
  readonly siteUrl: string;
  /** ISO 8601 */
  readonly at: string;
  readonly words: HealthWords;
  readonly roles: RoleNames;
}

/** Plain text for a ticket: the site's address, and nothing that people have written. */
export const supportCopy = (found: readonly HealthFinding[], { siteUrl, at, words, roles }: SupportCopy): string =>
  [
    words.support.title,
    words.support.site(siteUrl),
    words.support.at(at),
    ...toGroupViews(found.map(withoutNames), words, roles).flatMap(({ group, findings, inOrder }) => [
      '',
      words.groups[group].title,
      ...[...findings, ...inOrder].flatMap(({ found: { severity, kind }, sentence, remedy }) => [
        `- ${words.severities[severity]}: ${sentence} [${kind}]`,
        ...(remedy === undefined ? [] : [`  ${remedy}`]),
      ]),
    ]),
  ].join('\n');

const sharePointPages: Readonly<Record<Extract<Where, { place: string }>['place'], string | undefined>> = {
  setUp: undefined,
  rights: undefined,
  rounds: undefined,
  organisation: undefined,
  members: undefined,
  reload: undefined,
  regionalSettings: 'regionalsetng.aspx',
  storage: 'storman.aspx',
  groups: 'groups.aspx',
  sharing: 'user.aspx',
  siteContents: 'viewlsts.aspx',
  listSettings: 'listedit.aspx',
};

/** The address of a page of SharePoint's own; undefined where the way leads elsewhere. */
export const sharePointPage = (siteUrl: string, where: Where): string | undefined => {
  const page = sharePointPages[where.place];
  if (page === undefined) return undefined;
  const list = where.place === 'listSettings' ? `?List=${encodeURIComponent(`{${where.listId}}`)}` : '';
  return `${siteUrl}/_layouts/15/${page}${list}`;
};
