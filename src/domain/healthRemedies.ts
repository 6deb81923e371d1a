/** Who can put a finding right, and where. The words are in `ui/text`. */
import type { HealthFinding, HealthKind } from './health';

/** `owners`: of the site. `administrators`: in the group of administrators, or owners. `it`: who runs tab and tenant. */
export type Who = 'you' | 'owners' | 'administrators' | 'raaderumsgruppe' | 'it';

export type Where =
  | { readonly place: 'setUp' | 'rights' | 'rounds' | 'organisation' | 'members' | 'reload' }
  /** SharePoint's own pages of the site, and of one list. */
  | { readonly place: 'regionalSettings' | 'storage' | 'groups' | 'sharing' | 'siteContents' }
  | { readonly place: 'listSettings'; readonly listId: string };

export interface Remedy {
  /** undefined: the words say all there is. */
  readonly who?: Who;
  readonly where?: Where;
}

const setUp: Remedy = { who: 'owners', where: { place: 'setUp' } };
const rights: Remedy = { who: 'administrators', where: { place: 'rights' } };
const groups: Remedy = { who: 'owners', where: { place: 'groups' } };
const members: Remedy = { who: 'owners', where: { place: 'members' } };
const contents: Remedy = { who: 'owners', where: { place: 'siteContents' } };
const you: Remedy = { who: 'you' };
const it: Remedy = { who: 'it' };

/** Good to know, and nothing to do. */
type Plain =
  | 'tabVersion'
  | 'teams'
  | 'noTeams'
  | 'browser'
  | 'storage'
  | 'signIn'
  | 'clock'
  | 'demonstration'
  | 'schema'
  | 'region'
  | 'recycleBin'
  | 'space'
  | 'sharingClosed'
  | 'lists'
  | 'groups'
  | 'levels'
  | 'viewerRoles';

type OfListSettings =
  'versionsFew' | 'commentsOff' | 'approvalOn' | 'checkOutOn' | 'requiredForeign' | 'validationOn' | 'searchable';

export type MendableKind = Exclude<HealthKind, Plain>;

const remedies: { readonly [Kind in Exclude<MendableKind, OfListSettings>]: Remedy } = {
  newerTab: { who: 'you', where: { place: 'reload' } },
  offline: you,
  storageBlocked: you,
  serviceWorker: it,
  scopeMissing: it,
  wideNotGranted: { where: { place: 'rights' } },
  clockOff: you,
  siteUnreached: it,
  schemaOlder: setUp,
  schemaNewer: { who: 'you', where: { place: 'reload' } },
  schemaUnknown: setUp,
  localeOther: { who: 'owners', where: { place: 'regionalSettings' } },
  zoneOther: { who: 'owners', where: { place: 'regionalSettings' } },
  noRecycleBin: it,
  spaceLow: { who: 'owners', where: { place: 'storage' } },
  readOnly: it,
  sharingOpen: { who: 'owners', where: { place: 'sharing' } },
  listMissing: setUp,
  listsUnseen: members,
  columnsMissing: setUp,
  columnWrong: setUp,
  foreignList: contents,
  setUpProblem: setUp,
  stepsLeft: setUp,
  indexMissing: setUp,
  indexTooLate: it,
  choicesMissing: setUp,
  uniqueOff: setUp,
  versionsOff: setUp,
  foldersOff: setUp,
  othersShown: setUp,
  inherits: setUp,
  listRights: setUp,
  manyItems: {},
  listFull: it,
  scopesMany: {},
  noRounds: { who: 'raaderumsgruppe', where: { place: 'rounds' } },
  noUnits: { who: 'raaderumsgruppe', where: { place: 'organisation' } },
  groupsMissing: setUp,
  rolesEmpty: members,
  noHolders: rights,
  holdersEmpty: members,
  membersEdit: groups,
  levelMissing: setUp,
  levelNarrow: setUp,
  levelWide: rights,
  viewerNoRole: members,
  unasked: {},
};

/** undefined: nothing is to be done. */
export const remedyOf = (found: HealthFinding): Remedy | undefined => {
  if ('listId' in found) return { who: 'owners', where: { place: 'listSettings', listId: found.listId } };
  return isMendable(found) ? remedies[found.kind] : undefined;
};

const isMendable = (
  found: HealthFinding,
): found is Extract<HealthFinding, { readonly kind: Exclude<MendableKind, OfListSettings> }> => found.kind in remedies;
