/** Writes the whole demonstration through the ports, in the order in which things point at each other. */
import type { ClientKey, OrgUnitId } from '../../domain/ids';
import type { PersonRef } from '../../domain/person';
import type { RoundInput } from '../../domain/round';
import type { CommentTarget } from '../../domain/comment';
import type { Stores } from '../../domain/stores';
import { closedPlanPoints, closedProposals, type ClosedProposalKey } from './closedRound';
import { comments } from './comments';
import type { DemoPlanPoint } from './demoPlanPoint';
import type { DemoProposal } from './demoProposal';
import type { HoldingRefs } from './holdings';
import { ideas } from './ideas';
import { medDiscussions } from './medDiscussions';
import { closedMilestones, openMilestones, type DemoMilestone } from './milestones';
import { bodies, chefomraadeKeys, chefomraader, type BodyKey, type DemoBody, type OrgKey } from './organisation';
import { administrator, peopleByKey, type DemoPerson, type PersonKey } from './people';
import { planPoints } from './planPoints';
import { proposals } from './proposals';
import { remarks } from './remarks';
import { closedRound, openRound, rounds } from './rounds';
import {
  toBodyInput,
  toIdeaInput,
  toMilestoneInput,
  toPlanPointInput,
  toProposalInput,
  toUnitInput,
  toWorkPackageInput,
  type Refs,
} from './toInputs';
import { workPackages, type DemoWorkPackage, type WorkPackageKey } from './workPackages';
import { idsBy, writeItems } from './writeItems';

export interface DemoSite {
  /** The site as the person meets it. */
  readonly storesFor: (loginName: string) => Stores;
  /** The persons of the demonstration as the site knows them, by sign-in name. */
  readonly persons: ReadonlyMap<string, PersonRef>;
  /** Gives everybody what they hold, once areas and work packages are there, and before anything lies in a place. */
  readonly giveRights: (refs: HoldingRefs) => Promise<void>;
  /** Gets one line for each kind of item, when it has been written. */
  readonly progress: (line: string) => void;
}

type Counts = Map<string, number>;

const entries = <Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] =>
  Object.entries<Value>(record).map(([key, value]) => [key as Key, value]); // a Record has only its own keys

const writeOrganisation = async (stores: Stores): Promise<ReadonlyMap<OrgKey, OrgUnitId>> => {
  const areas = await writeItems(
    stores.organisation,
    'organisation',
    chefomraadeKeys.map((key) => [key, toUnitInput(key, chefomraader[key], [])] as const),
  );
  const unit = idsBy<OrgKey, OrgUnitId>('chefområde', areas);
  const others = await writeItems(
    stores.organisation,
    'organisation',
    entries<BodyKey, DemoBody>(bodies).map(([key, body]) => [key, toBodyInput(key, body, { unit })] as const),
  );
  return new Map<OrgKey, OrgUnitId>([...areas, ...others]);
};

interface RoundContent<ProposalKey extends string> {
  readonly round: RoundInput;
  readonly milestones: readonly DemoMilestone[];
  readonly proposals: Readonly<Record<ProposalKey, DemoProposal>>;
  readonly planPoints: readonly DemoPlanPoint<ProposalKey>[];
}

const writeRound = async <ProposalKey extends string>(
  stores: Stores,
  refs: Refs,
  { round, milestones: timeline, proposals: ofRound, planPoints: points }: RoundContent<ProposalKey>,
  counts: Counts,
) => {
  const add = (what: string, count: number): void => void counts.set(what, (counts.get(what) ?? 0) + count);
  const milestoneIds = await writeItems(
    stores.milestones,
    `${round.key}/milestones`,
    timeline.map((milestone) => [milestone.key, toMilestoneInput(milestone, round, refs)] as const),
  );
  const proposalIds = await writeItems(
    stores.proposals,
    `${round.key}/proposals`,
    entries(ofRound).map(([key, proposal]) => [key, toProposalInput(proposal, round, refs)] as const),
  );
  const proposalId = idsBy('proposal', proposalIds);
  const plan = await writeItems(
    stores.planPoints,
    `${round.key}/planPoints`,
    points.map((point) => [point.number, toPlanPointInput(point, round, refs, proposalId)] as const),
  );
  add('milestones', milestoneIds.size);
  add('proposals', proposalIds.size);
  add('plan points', plan.size);
  return proposalId;
};

/** Comments carry no key; the same words by the same person on the same item are taken for the same comment. */
const writeComment = async (stores: Stores, target: CommentTarget, text: string): Promise<void> => {
  const there = await stores.comments.list(target);
  if (there.some((comment) => comment.isOwn && comment.text === text)) return;
  await stores.comments.add(target, text);
};

/** Can be run again, also after it was interrupted: what is there stays as it is, what is missing is added. */
export const writeDemo = async ({
  storesFor,
  persons,
  giveRights,
  progress,
}: DemoSite): Promise<ReadonlyMap<string, number>> => {
  const stores = storesFor(administrator.loginName);
  const counts: Counts = new Map();
  const said = (what: string, count: number): void => {
    counts.set(what, count);
    progress(`${count} ${what}`);
  };

  said(
    'rounds',
    (
      await writeItems(
        stores.rounds,
        'rounds',
        rounds.map((round) => [round.key, round] as const),
      )
    ).size,
  );
  const units = await writeOrganisation(stores);
  said('organisational units', units.size);

  const byLogin = idsBy('person', persons);
  const unit = idsBy('organisational unit', units);
  const person = (key: PersonKey): PersonRef => byLogin(peopleByKey[key].loginName);
  const workPackageIds = await writeItems(
    stores.workPackages,
    `${openRound.key}/workPackages`,
    entries<WorkPackageKey, DemoWorkPackage>(workPackages).map(
      ([key, pack]) => [key, toWorkPackageInput(pack, openRound, { person, unit })] as const,
    ),
  );
  said('work packages', workPackageIds.size);

  await giveRights({ unit, workPackage: idsBy('work package', workPackageIds) });
  const refs: Refs = { person, unit, workPackage: idsBy('work package', workPackageIds) };
  const ideaIds = await writeItems(
    stores.ideas,
    `${openRound.key}/ideas`,
    ideas.map((idea, index) => [`${index + 1}`, toIdeaInput(idea, openRound, refs)] as const),
  );
  said('ideas', ideaIds.size);

  await writeRound<ClosedProposalKey>(
    stores,
    refs,
    { round: closedRound, milestones: closedMilestones, proposals: closedProposals, planPoints: closedPlanPoints },
    counts,
  );
  const proposalId = await writeRound(
    stores,
    refs,
    { round: openRound, milestones: openMilestones, proposals, planPoints },
    counts,
  );
  for (const what of ['milestones', 'proposals', 'plan points']) progress(`${counts.get(what) ?? 0} ${what}`);

  const medIds = await writeItems(
    stores.medDiscussions,
    `${openRound.key}/medDiscussions`,
    medDiscussions.map(({ proposal, medUdvalg, ...facts }) => [
      `${proposal}/${medUdvalg}`,
      { ...facts, round: openRound.key, proposalId: proposalId(proposal), medUdvalgId: unit(medUdvalg) },
    ]),
  );
  said('MED-drøftelser', medIds.size);

  const medId = idsBy('MED-drøftelse', medIds);
  for (const { by, proposal, medUdvalg, text } of comments) {
    const target: CommentTarget =
      medUdvalg === undefined
        ? { on: 'proposal', id: proposalId(proposal) }
        : { on: 'medDiscussion', id: medId(`${proposal}/${medUdvalg}`) };
    const author: DemoPerson = peopleByKey[by];
    await writeComment(storesFor(author.loginName), target, text);
  }
  said('comments', comments.length);

  for (const [index, { by, proposal, onBehalfOf = '', text }] of remarks.entries()) {
    const input = { round: openRound.key, title: proposals[proposal].title, proposalId: proposalId(proposal) };
    const key = `demo/${openRound.key}/remarks/${index + 1}` as ClientKey; // the same at every run
    await storesFor(peopleByKey[by].loginName).remarks.add({ ...input, onBehalfOf, text }, key);
  }
  said('remarks', remarks.length);
  return counts;
};
