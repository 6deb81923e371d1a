/** Where a proposal stands in its forløb. Moves and their guards come with the forløb itself. */
export const stages = [
  'idea',
  'workPackage',
  'chefmoede',
  'raaderumsgruppen',
  'direktion',
  'tilFagudvalg',
  'prioriteret',
  'katalog',
  'foersteBehandling',
  'vedtaget',
  'ikkeVedtaget',
  'underUdmoentning',
  'afsluttet',
] as const;
export type Stage = (typeof stages)[number];

export const sideStates = ['udgaaet', 'afventer', 'reserve'] as const;
/** Beside the chain: withdrawn, waiting, or kept in reserve. */
export type SideState = (typeof sideStates)[number];

/** Proposals that no longer count in what is identified. */
export const isOut = (proposal: { readonly stage: Stage; readonly sideState: SideState | undefined }): boolean =>
  proposal.sideState === 'udgaaet' || proposal.stage === 'ikkeVedtaget';

export const compareStages = (a: Stage, b: Stage): number => stages.indexOf(a) - stages.indexOf(b);

/** Sent on by direktionen: from here on a proposal may be shown to MED. */
export const isReleasedToMed = (stage: Stage): boolean => compareStages(stage, 'tilFagudvalg') >= 0;
