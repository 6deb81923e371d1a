/** One MED-drøftelse for every MED-udvalg that a released proposal touches: the OMU and LMU of its areas, Hovedudvalget for those across. */
import type { MedDiscussionInput } from '../../domain/medDiscussion';
import { localDate } from '../../domain/localDate';
import type { MedLevel } from '../../domain/organisation';
import { isOut, isReleasedToMed } from '../../domain/stage';
import type { DemoProposal } from './demoProposal';
import { medOutcomesSoFar } from './medOutcomes';
import { bodies, type DemoBody, type MedUdvalgKey } from './organisation';
import { proposalKeys, proposals, type ProposalKey } from './proposals';

type DemoMedDiscussion = Omit<MedDiscussionInput, 'round' | 'proposalId' | 'medUdvalgId'> & {
  readonly proposal: ProposalKey;
  readonly medUdvalg: MedUdvalgKey;
};

/** Before 30-04, when the first fagudvalg meets; Hovedudvalget on its own meeting. LMU 14 days after the release. */
const deadlines = {
  lmu: localDate('2024-04-24'),
  hovedudvalg: localDate('2024-04-25'),
  omu: localDate('2024-04-26'),
} satisfies Record<MedLevel, unknown>;

type MedBody = DemoBody & { readonly medLevel: MedLevel };
const isMedBody = (body: DemoBody): body is MedBody => body.kind === 'medUdvalg' && body.medLevel !== undefined;

const medUdvalg = Object.entries<DemoBody>(bodies).flatMap(([key, body]) =>
  isMedBody(body) ? [{ key: key as MedUdvalgKey, body }] : [],
);

const touches = ({ medLevel, covers }: MedBody, proposal: DemoProposal): boolean => {
  switch (medLevel) {
    case 'hovedudvalg':
      return proposal.crossCutting === true;
    case 'omu':
      return [proposal.chefomraade, ...(proposal.affected ?? [])].some((area) => covers.includes(area));
    case 'lmu':
      return covers.includes(proposal.chefomraade);
  }
};

const isReleased = ({ stage, sideState }: DemoProposal): boolean =>
  isReleasedToMed(stage) && !isOut({ stage, sideState });

const awaiting = { discussedOn: undefined, outcome: 'awaiting', statement: '', answer: '' } as const;

const discussionOf = (key: ProposalKey, { key: med, body }: (typeof medUdvalg)[number]): DemoMedDiscussion => {
  const { discussedOn, outcome, statement, answer } =
    medOutcomesSoFar.find((found) => found.proposal === key && found.medUdvalg === med) ?? awaiting;
  return {
    title: `${body.shortName}: ${proposals[key].title}`,
    deadline: deadlines[body.medLevel],
    proposal: key,
    medUdvalg: med,
    discussedOn,
    outcome,
    statement,
    answer,
  };
};

export const medDiscussions: readonly DemoMedDiscussion[] = proposalKeys
  .filter((key) => isReleased(proposals[key]))
  .flatMap((key) => medUdvalg.filter(({ body }) => touches(body, proposals[key])).map((med) => discussionOf(key, med)));
