/**
 * Who may do what with a proposal and a MED-drøftelse, copied by hand from the table of the domain ("Organisation and
 * permissions"), so that the code is not tried against itself. Marks of the source: L read, S write, K comment, G move.
 * K without S is read on the proposal, and the right to add among the remarks (below). G needs the right to write.
 */

/** Persons, by what they hold in the area, work package or committee of the proposal, or in another's. */
export const cast = [
  'medarbejder',
  'arbejdsgruppe, own package',
  'arbejdsgruppe, other package',
  'chef, own area',
  'chef, affected area',
  'chef, other area',
  'chefgruppe, own area',
  'chefgruppe, other area',
  'styregruppe, own area',
  'styregruppe, other area',
  'råderumsgruppe',
  'direktion',
  'hovedudvalg',
  'omu, own area',
  'omu, affected area',
  'omu, other area',
  'lmu, own area',
  'lmu, affected area',
  'lmu, other area',
  'administrator',
  'nobody',
] as const;
export type CastMember = (typeof cast)[number];

/**
 * `-` nothing · `L` read · `LA` read, and hand over into, because whoever moves a proposal there may no longer (or not yet) write
 * there · `S` read, write, comment, move on, delete · `F` all, rights too.
 */
export type Right = '-' | 'L' | 'LA' | 'S' | 'F';
type Column = readonly [string, ...string[]];

/** The columns of the source, and the stages that lie in each. */
export const columns = [
  ['idea', 'workPackage', 'chefmoede'], // Idé – afrapportering
  ['raaderumsgruppen', 'direktion'], // Råderumsgruppe – direktion
  ['tilFagudvalg', 'prioriteret'], // 10-04 → fagudvalg
  ['katalog', 'foersteBehandling', 'vedtaget', 'ikkeVedtaget'], // after public agenda
  ['underUdmoentning', 'afsluttet'], // udmøntning
] as const satisfies readonly Column[];
export type MatrixStage = (typeof columns)[number][number];
export const matrixStages: readonly MatrixStage[] = columns.flat();

type Row = readonly [Right, Right, Right, Right, Right];

/** The source's words beside each. Once the agenda is public, everybody with a role reads what every employee reads. */
const table: { readonly [Member in CastMember]: Row } = {
  medarbejder: ['-', '-', '-', 'L', 'L'], //                        – · – · – · L (katalog) · L
  'arbejdsgruppe, own package': ['S', 'L', 'L', 'L', 'L'], //       L S own · L own · L K own · L · L
  'arbejdsgruppe, other package': ['-', '-', '-', 'L', 'L'],
  'chef, own area': ['S', 'S', 'S', 'S', 'S'], //                   L S G own · L S own · L S K own · L S · L S X own
  'chef, affected area': ['-', '-', '-', 'L', 'L'],
  'chef, other area': ['-', '-', '-', 'L', 'L'],
  'chefgruppe, own area': ['L', 'L', 'L', 'L', 'L'], //             L K · L K · L K · L K · L K
  'chefgruppe, other area': ['-', '-', '-', 'L', 'L'],
  'styregruppe, own area': ['S', 'LA', 'L', 'L', 'L'], //           L K G own · L K own · L K · L · L K
  'styregruppe, other area': ['-', '-', '-', 'L', 'L'],
  råderumsgruppe: ['LA', 'S', 'S', 'S', 'S'], //                    L all · L S G all · L S G · L S · L S
  direktion: ['LA', 'S', 'S', 'L', 'S'], //                         L · L K G · L G · L · L G
  hovedudvalg: ['-', '-', 'L', 'L', 'L'], //                        – · numbers only · L K all · L K · L K
  'omu, own area': ['-', '-', 'L', 'L', 'L'], //                    – · – · L K touching own area · L K · L K
  'omu, affected area': ['-', '-', 'L', 'L', 'L'],
  'omu, other area': ['-', '-', '-', 'L', 'L'],
  'lmu, own area': ['-', '-', 'L', 'L', 'L'],
  'lmu, affected area': ['-', '-', 'L', 'L', 'L'],
  'lmu, other area': ['-', '-', '-', 'L', 'L'],
  administrator: ['F', 'F', 'F', 'F', 'F'],
  nobody: ['-', '-', '-', '-', '-'],
};

const columnOf = (stage: MatrixStage): number =>
  columns.findIndex((stages) => (stages as readonly string[]).includes(stage));

export const rightOf = (member: CastMember, stage: MatrixStage): Right => table[member][columnOf(stage)] ?? '-';

/** `L` reads the remarks on it · `K` adds one too, and changes none, not even that · `F` all. */
export type RemarkRight = '-' | 'L' | 'K' | 'F';
type RemarkRow = readonly [RemarkRight, RemarkRight, RemarkRight, RemarkRight, RemarkRight];

/** K of the source, beside who reads the proposal. */
const remarkTable: { readonly [Member in CastMember]: RemarkRow } = {
  medarbejder: ['-', '-', '-', 'L', 'L'],
  'arbejdsgruppe, own package': ['L', 'L', 'K', 'L', 'L'], //  L S · L own · L K own · L · L
  'arbejdsgruppe, other package': ['-', '-', '-', 'L', 'L'],
  'chef, own area': ['L', 'L', 'K', 'L', 'L'], //              L S G · L S · L S K own · L S · L S X
  'chef, affected area': ['-', '-', '-', 'L', 'L'],
  'chef, other area': ['-', '-', '-', 'L', 'L'],
  'chefgruppe, own area': ['K', 'K', 'K', 'K', 'K'], //        L K in all five
  'chefgruppe, other area': ['-', '-', '-', 'L', 'L'],
  'styregruppe, own area': ['K', 'K', 'K', 'L', 'K'], //       L K G · L K · L K · L · L K
  'styregruppe, other area': ['-', '-', '-', 'L', 'L'],
  råderumsgruppe: ['L', 'L', 'L', 'L', 'L'], //                no K anywhere
  direktion: ['L', 'K', 'L', 'L', 'L'], //                     L · L K G · L G · L · L G
  hovedudvalg: ['-', '-', 'K', 'K', 'K'], //                   – · – · L K · L K · L K
  'omu, own area': ['-', '-', 'K', 'K', 'K'], //               – · – · L K touching own area · L K · L K own area
  'omu, affected area': ['-', '-', 'K', 'L', 'L'],
  'omu, other area': ['-', '-', '-', 'L', 'L'],
  'lmu, own area': ['-', '-', 'K', 'K', 'K'],
  'lmu, affected area': ['-', '-', 'K', 'L', 'L'],
  'lmu, other area': ['-', '-', '-', 'L', 'L'],
  administrator: ['F', 'F', 'F', 'F', 'F'],
  nobody: ['-', '-', '-', '-', '-'],
};

export const remarkRightOf = (member: CastMember, stage: MatrixStage): RemarkRight =>
  remarkTable[member][columnOf(stage)] ?? '-';

/** A stage of the column to its right, where the proposal goes next; from the last one back. */
export const nextStage = (stage: MatrixStage): MatrixStage => (columns[columnOf(stage) + 1] ?? columns[3])[0];

/** Committees whose MED-drøftelser there are. */
export const committees = ['omuOwn', 'omuAffected', 'lmuOwn', 'hovedudvalg'] as const;
export type Committee = (typeof committees)[number];

type MedRow = readonly [Right, Right, Right, Right];
const silent: MedRow = ['-', '-', '-', '-'];

/**
 * K of the source lies here: a committee writes its own, those who answer it write along (the chefs of its areas, for
 * Hovedudvalget direktionen), råderumsgruppen helps all; Hovedudvalget and direktionen read all; nobody else meets any.
 */
const medTable: { readonly [Member in CastMember]: MedRow } = {
  medarbejder: silent,
  'arbejdsgruppe, own package': silent,
  'arbejdsgruppe, other package': silent,
  'chef, own area': ['S', '-', 'S', '-'],
  'chef, affected area': ['-', 'S', '-', '-'],
  'chef, other area': silent,
  'chefgruppe, own area': silent,
  'chefgruppe, other area': silent,
  'styregruppe, own area': silent,
  'styregruppe, other area': silent,
  råderumsgruppe: ['S', 'S', 'S', 'S'],
  direktion: ['L', 'L', 'L', 'S'],
  hovedudvalg: ['L', 'L', 'L', 'S'],
  'omu, own area': ['S', '-', '-', '-'],
  'omu, affected area': ['-', 'S', '-', '-'],
  'omu, other area': silent,
  'lmu, own area': ['-', '-', 'S', '-'],
  'lmu, affected area': silent,
  'lmu, other area': silent,
  administrator: ['F', 'F', 'F', 'F'],
  nobody: silent,
};

export const medRightOf = (member: CastMember, committee: Committee): Right =>
  medTable[member][committees.indexOf(committee)] ?? '-';
