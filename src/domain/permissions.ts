/**
 * Who may do what with a proposal, by stage and area: the table of domain.md section 5 as data. SharePoint enforces it by
 * places: a folder for all proposals with the same rights (decision 0013). What is called K there, comment without edit, is a
 * right to add remarks, a list of its own (decision 0017); on the proposal itself it is read.
 */
import { compareStages, type Stage } from './stage';

/** The columns of the table. Proposals of one phase are in the same hands. */
export const rightsPhases = ['writing', 'collecting', 'released', 'public', 'carriedOut'] as const;
export type RightsPhase = (typeof rightsPhases)[number];

/** `add`: read, and hand something over into the place, without a right to change what lies there. */
export const placeRights = ['none', 'read', 'add', 'write'] as const;
export type PlaceRight = (typeof placeRights)[number];

/** Groups of people in a proposal's life. All but the first three are many groups, one for each area, package or committee. */
export const holderRoles = [
  'medarbejder',
  'raaderumsgruppe',
  'direktion',
  'hovedudvalg',
  'arbejdsgruppe',
  'chef',
  'chefgruppe',
  'styregruppe',
  'omu',
  'lmu',
] as const;
export type HolderRole = (typeof holderRoles)[number];

/** From the stage on which a phase begins. */
const beginsWith: { readonly [Phase in RightsPhase]: Stage } = {
  writing: 'idea',
  collecting: 'raaderumsgruppen',
  released: 'tilFagudvalg',
  public: 'katalog',
  carriedOut: 'underUdmoentning',
};

export const rightsPhaseOf = (stage: Stage): RightsPhase =>
  rightsPhases.findLast((phase) => compareStages(stage, beginsWith[phase]) >= 0) ?? 'writing';

type Row = { readonly [Phase in RightsPhase]: PlaceRight };

const row = (
  writing: PlaceRight,
  collecting: PlaceRight,
  released: PlaceRight,
  open: PlaceRight,
  carriedOut: PlaceRight,
): Row => ({ writing, collecting, released, public: open, carriedOut });

/** For holders with an area: of their own. Of others they see what every employee sees. */
export const proposalRights: { readonly [Role in HolderRole]: Row } = {
  medarbejder: row('none', 'none', 'none', 'read', 'read'),
  arbejdsgruppe: row('write', 'read', 'read', 'read', 'read'),
  chef: row('write', 'write', 'write', 'write', 'write'),
  chefgruppe: row('read', 'read', 'read', 'read', 'read'),
  styregruppe: row('write', 'add', 'read', 'read', 'read'),
  raaderumsgruppe: row('add', 'write', 'write', 'write', 'write'),
  direktion: row('add', 'write', 'write', 'read', 'write'),
  hovedudvalg: row('none', 'none', 'read', 'read', 'read'),
  omu: row('none', 'none', 'read', 'read', 'read'),
  lmu: row('none', 'none', 'read', 'read', 'read'),
};

type CommentRow = { readonly [Phase in RightsPhase]: boolean };

const commentRow = (
  writing: boolean,
  collecting: boolean,
  released: boolean,
  open: boolean,
  carriedOut: boolean,
): CommentRow => ({ writing, collecting, released, public: open, carriedOut });

/** K of the same table: who may remark, whether or not they may edit. */
export const commentRights: { readonly [Role in HolderRole]: CommentRow } = {
  medarbejder: commentRow(false, false, false, false, false),
  arbejdsgruppe: commentRow(false, false, true, false, false),
  chef: commentRow(false, false, true, false, false),
  chefgruppe: commentRow(true, true, true, true, true),
  styregruppe: commentRow(true, true, true, false, true),
  raaderumsgruppe: commentRow(false, false, false, false, false),
  direktion: commentRow(false, true, false, false, false),
  hovedudvalg: commentRow(false, false, true, true, true),
  omu: commentRow(false, false, true, true, true),
  lmu: commentRow(false, false, true, true, true),
};
