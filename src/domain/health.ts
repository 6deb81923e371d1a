/**
 * What the tab needs, what it finds, and what is to be done about it ("Driftstjek"). Readings come from whoever can be asked;
 * what could not be asked is a finding too. Judged in `judge…`, without asking anybody.
 */
import type { Role } from './viewer';

export const severities = ['fault', 'warning', 'note', 'ok'] as const;
/** `fault`: something does not work, or is seen by those it is not for. `warning`: it will come to that. `note`: good to know. */
export type Severity = (typeof severities)[number];

export const healthGroups = ['tab', 'site', 'lists', 'people'] as const;
export type HealthGroup = (typeof healthGroups)[number];

/** What can be left unasked because SharePoint, Teams or the browser refuses. */
export type Question =
  | 'newerTab'
  | 'teams'
  | 'scopes'
  | 'clock'
  | 'region'
  | 'space'
  | 'sharing'
  | 'recycleBin'
  | 'requiredColumns'
  | 'listRights'
  | 'levels'
  | 'groups'
  | 'members'
  | 'viewerRoles';

/** `forbidden`: not for the viewer's eyes. `failed`: no answer, or one that says nothing. */
export type Unasked = 'forbidden' | 'failed';

type OfList = { readonly list: string };
/** Guid of the list, for the way to its settings. */
type OfListWithId = OfList & { readonly listId: string };

/** What a finding says, by kind. Lists and columns by their Danish titles in the schema, never by what somebody renamed them to. */
export type HealthFact =
  | { readonly kind: 'tabVersion'; readonly version: string }
  /** The server holds another build than the one that is running. */
  | { readonly kind: 'newerTab' }
  | { readonly kind: 'teams'; readonly host: string; readonly client: string; readonly frame: string }
  | { readonly kind: 'noTeams' }
  | { readonly kind: 'browser'; readonly program: string; readonly language: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'storage' }
  | { readonly kind: 'storageBlocked' }
  | { readonly kind: 'serviceWorker' }
  | { readonly kind: 'signIn'; readonly way: 'teams' | 'browser'; readonly scopes: readonly string[] }
  | { readonly kind: 'scopeMissing'; readonly scope: string }
  | { readonly kind: 'wideNotGranted' }
  | { readonly kind: 'clock'; readonly seconds: number }
  /** Positive: the computer is ahead of SharePoint. */
  | { readonly kind: 'clockOff'; readonly seconds: number }
  /** The day is not the calendar's, by configuration. */
  | { readonly kind: 'demonstration' }
  | { readonly kind: 'siteUnreached'; readonly failure: string }
  | { readonly kind: 'schema'; readonly version: number }
  | { readonly kind: 'schemaOlder'; readonly version: number; readonly current: number }
  | { readonly kind: 'schemaNewer'; readonly version: number; readonly current: number }
  | { readonly kind: 'schemaUnknown' }
  | { readonly kind: 'region' }
  | { readonly kind: 'localeOther'; readonly localeId: number }
  /** Minutes from UTC, in winter and in summer. */
  | { readonly kind: 'zoneOther'; readonly winter: number; readonly summer: number }
  | { readonly kind: 'recycleBin' }
  | { readonly kind: 'noRecycleBin' }
  | { readonly kind: 'space'; readonly percent: number }
  | { readonly kind: 'spaceLow'; readonly percent: number }
  | { readonly kind: 'readOnly' }
  | { readonly kind: 'sharingClosed' }
  | { readonly kind: 'sharingOpen'; readonly outside: boolean; readonly links: boolean; readonly members: boolean }
  | { readonly kind: 'lists'; readonly seen: number; readonly items: number }
  | ({ readonly kind: 'listMissing' } & OfList)
  | { readonly kind: 'listsUnseen'; readonly lists: readonly string[] }
  | ({ readonly kind: 'columnsMissing'; readonly columns: readonly string[] } & OfList)
  | ({ readonly kind: 'columnWrong'; readonly column: string } & OfList)
  /** `title` is somebody else's word. */
  | ({ readonly kind: 'foreignList'; readonly address: string; readonly title: string } & OfList)
  | ({ readonly kind: 'indexMissing'; readonly columns: readonly string[]; readonly items: number } & OfList)
  /** SharePoint makes no index in a list of more than 20,000 items. */
  | ({ readonly kind: 'indexTooLate'; readonly columns: readonly string[]; readonly items: number } & OfList)
  /** What stands in the way of setting up, beyond what has a finding of its own; the set-up page says it. */
  | { readonly kind: 'setUpProblem' }
  /** Steps of setting up that are left, beyond what has a finding of its own. */
  | { readonly kind: 'stepsLeft'; readonly count: number }
  | ({ readonly kind: 'choicesMissing'; readonly columns: readonly string[] } & OfList)
  | ({ readonly kind: 'uniqueOff'; readonly columns: readonly string[] } & OfList)
  | ({ readonly kind: 'versionsOff' } & OfList)
  | ({ readonly kind: 'versionsFew'; readonly limit: number } & OfListWithId)
  | ({ readonly kind: 'foldersOff' } & OfList)
  | ({ readonly kind: 'othersShown' } & OfList)
  | ({ readonly kind: 'inherits' } & OfList)
  | ({ readonly kind: 'listRights'; readonly count: number } & OfList)
  | ({ readonly kind: 'commentsOff' } & OfListWithId)
  | ({ readonly kind: 'approvalOn' } & OfListWithId)
  | ({ readonly kind: 'checkOutOn' } & OfListWithId)
  /** `columns` are somebody else's words. */
  | ({ readonly kind: 'requiredForeign'; readonly columns: readonly string[] } & OfListWithId)
  | ({ readonly kind: 'validationOn' } & OfListWithId)
  | ({ readonly kind: 'searchable' } & OfListWithId)
  | ({ readonly kind: 'manyItems'; readonly items: number } & OfList)
  | ({ readonly kind: 'listFull'; readonly items: number } & OfList)
  /** At most so many items and folders with rights of their own: SharePoint counts them for nobody. */
  | ({ readonly kind: 'scopesMany'; readonly atMost: number } & OfList)
  | { readonly kind: 'noRounds' }
  | { readonly kind: 'noUnits' }
  | { readonly kind: 'groups'; readonly groups: number; readonly members: number }
  | { readonly kind: 'groupsMissing'; readonly roles: readonly Role[] }
  | { readonly kind: 'rolesEmpty'; readonly roles: readonly Role[] }
  | { readonly kind: 'noHolders' }
  /** `names` are the groups' own. */
  | { readonly kind: 'holdersEmpty'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'membersEdit'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'levels' }
  | { readonly kind: 'levelMissing' }
  | { readonly kind: 'levelNarrow'; readonly level: OwnLevelName }
  | { readonly kind: 'levelWide'; readonly level: OwnLevelName }
  | { readonly kind: 'viewerRoles'; readonly roles: readonly Role[] }
  | { readonly kind: 'viewerNoRole' }
  | { readonly kind: 'unasked'; readonly question: Question; readonly why: Unasked };

/** Permission levels of the product's own (`listPermissions`, `permissions`). */
export type OwnLevelName = 'add' | 'steer' | 'oversee';

export type HealthKind = HealthFact['kind'];

export type HealthFinding = HealthFact & { readonly group: HealthGroup; readonly severity: Severity };

export const finding = (group: HealthGroup, severity: Severity, fact: HealthFact): HealthFinding => ({
  ...fact,
  group,
  severity,
});

/** An answer, or why there is none. */
export type Asked<Value> = { readonly value: Value } | { readonly unasked: Unasked };

/** A finding about an answer; where there is none, that. */
export const judged = <Value>(
  group: HealthGroup,
  question: Question,
  asked: Asked<Value>,
  judge: (value: Value) => readonly HealthFinding[],
): readonly HealthFinding[] =>
  'value' in asked ? judge(asked.value) : [finding(group, 'note', { kind: 'unasked', question, why: asked.unasked })];

/** The same without a word that people of the site have written: what is copied for support. */
export const withoutNames = (found: HealthFinding): HealthFinding => {
  switch (found.kind) {
    case 'foreignList':
      return { ...found, title: '…' };
    case 'requiredForeign':
      return { ...found, columns: found.columns.map(() => '…') };
    case 'holdersEmpty':
    case 'membersEdit':
      return { ...found, names: [] };
    default:
      return found;
  }
};
