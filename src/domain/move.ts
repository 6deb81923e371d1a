/**
 * Forløb: the steps a proposal may take from stage to stage (domain.md, section 2). Who may take one, what must be in place
 * first, and what is written down. SharePoint's rights in the place decide in the end; this says beforehand, and why not.
 */
import { proposalRights, rightsPhaseOf, type HolderRole } from './permissions';
import { compareStages, type Stage } from './stage';

export type Guard =
  /** Every field that the skabelon requires from the stage it goes to. */
  | 'fields'
  /** It has its forslagsnr. */
  | 'number'
  /** The round's day for MED has come. */
  | 'releaseDay'
  /** Every MED-udvalg it touches has discussed it. */
  | 'medDiscussed'
  /** The last decision said "indgår". */
  | 'included'
  /** A plan point carries it out. */
  | 'planPoint';

/** What is written down with the step: a body's decision, a reason, or only who and when. */
export type Written = 'decision' | 'reason' | 'nothing';

export interface Move {
  readonly from: Stage;
  readonly to: Stage;
  readonly by: readonly HolderRole[];
  readonly guards: readonly Guard[];
  readonly records: Written;
}

const move = (
  from: Stage,
  to: Stage,
  by: readonly HolderRole[],
  guards: readonly Guard[],
  records: Written = 'nothing',
): Move => ({ from, to, by, guards, records });

const round = 'raaderumsgruppe';

/** Onward, then back. A step back asks for a reason, or is a body's decision (skal belyses yderligere, tilrettet forslag). */
export const moves: readonly Move[] = [
  move('idea', 'workPackage', ['chef', 'arbejdsgruppe'], ['fields']),
  move('workPackage', 'chefmoede', ['arbejdsgruppe', 'chef', 'styregruppe'], ['fields']),
  move('chefmoede', 'raaderumsgruppen', ['chef', 'styregruppe'], ['fields'], 'decision'),
  move('raaderumsgruppen', 'direktion', [round, 'direktion'], ['fields', 'number'], 'decision'),
  move('direktion', 'tilFagudvalg', [round, 'direktion'], ['fields', 'number', 'releaseDay']),
  move('tilFagudvalg', 'prioriteret', [round], ['medDiscussed'], 'decision'),
  move('prioriteret', 'katalog', [round], ['fields', 'included']),
  move('katalog', 'foersteBehandling', [round], ['included'], 'decision'),
  move('foersteBehandling', 'vedtaget', [round], [], 'decision'),
  move('foersteBehandling', 'ikkeVedtaget', [round], [], 'decision'),
  move('vedtaget', 'underUdmoentning', [round], ['planPoint']),
  move('underUdmoentning', 'afsluttet', ['chef', round], []),

  move('workPackage', 'idea', ['chef'], [], 'reason'),
  move('chefmoede', 'workPackage', ['chef', 'styregruppe'], [], 'reason'),
  move('raaderumsgruppen', 'chefmoede', [round, 'chef'], [], 'reason'),
  move('raaderumsgruppen', 'workPackage', [round, 'chef'], [], 'reason'),
  move('direktion', 'workPackage', [round, 'direktion', 'chef'], [], 'decision'),
  move('direktion', 'raaderumsgruppen', [round, 'direktion'], [], 'reason'),
  move('tilFagudvalg', 'direktion', [round, 'direktion'], [], 'reason'),
  move('prioriteret', 'workPackage', ['chef', round], [], 'reason'),
  move('prioriteret', 'tilFagudvalg', [round], [], 'reason'),
  move('katalog', 'prioriteret', [round], [], 'reason'),
  move('foersteBehandling', 'katalog', [round], [], 'reason'),
  // Taken by mistake: a step can always be taken back.
  move('vedtaget', 'foersteBehandling', [round], [], 'reason'),
  move('ikkeVedtaget', 'foersteBehandling', [round], [], 'reason'),
  move('underUdmoentning', 'vedtaget', [round], [], 'reason'),
  move('afsluttet', 'underUdmoentning', ['chef', round], [], 'reason'),
];

export const movesFrom = (stage: Stage): readonly Move[] => moves.filter(({ from }) => from === stage);

export const findMove = (from: Stage, to: Stage): Move | undefined =>
  moves.find((each) => each.from === from && each.to === to);

export const isBack = ({ from, to }: Pick<Move, 'from' | 'to'>): boolean =>
  // Vedtaget and ikke vedtaget stand beside each other: neither lies behind the other.
  compareStages(to, from) < 0;

/** Who may set a proposal aside (udgået, afventer, i reserve) and take it up again: who decides about it where it lies. */
export const sideStateBy = (stage: Stage): readonly HolderRole[] =>
  (['chef', 'styregruppe', 'raaderumsgruppe', 'direktion'] as const).filter(
    (role) => proposalRights[role][rightsPhaseOf(stage)] === 'write',
  );
