/** One site with a proposal at every stage, MED-drøftelser and plan points that point at them, and a person for every holder. */
import { noEconomy } from '../../../src/domain/economy';
import { roleOfHolder } from '../../../src/domain/holder';
import type { OrgUnitId, ProposalId } from '../../../src/domain/ids';
import type { OrgUnitInput } from '../../../src/domain/organisation';
import type { Stores } from '../../../src/domain/stores';
import type { Connection } from '../../../src/sharepoint/client';
import { addMembers } from '../../../src/sharepoint/provisioning/members';
import { provisionSite } from '../../../src/sharepoint/provisioning/provisionSite';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { newKey, proposalInput, round } from '../contractSite';
import { keptSite } from '../../support/keptSite';
import { startBareSite, type LocalSite } from '../localSite';
import { holdersOf, wideRoles, type Units } from './holders';
import { cast, committees, matrixStages, type CastMember, type Committee, type MatrixStage } from './table';

const person = (index: number, name: string) => ({
  objectId: `00000000-0000-4000-8000-${String(500 + index).padStart(12, '0')}`,
  loginName: `person${index}@eksempel.dk`,
  name,
  jobTitle: 'Konsulent',
  department: 'Økonomi',
});
const siteOwner = person(99, 'Ebbe Ejermand');
const logins = new Map(cast.map((member, index) => [member, person(index, member)] as const));
export const loginOf = (member: CastMember): string => logins.get(member)?.loginName ?? '';
export const ownerLogin = siteOwner.loginName;

/** A word that is in nothing else: whoever is shown it has seen the proposal, or the drøftelse. */
export const wordOf = (name: string): string => `kodeord${name.toLowerCase()}slut`;

export interface MatrixSite {
  readonly local: LocalSite;
  readonly stores: Stores;
  readonly proposals: ReadonlyMap<MatrixStage, number>;
  /** A remark on each proposal, where it lies. */
  readonly remarks: ReadonlyMap<MatrixStage, number>;
  readonly discussions: ReadonlyMap<Committee, number>;
}

const writeUnits = async ({ organisation }: Stores): Promise<Units> => {
  const unit = async (key: string, given: Partial<OrgUnitInput> = {}): Promise<OrgUnitId> => {
    const empty = { medLevel: undefined, coversIds: [], validFrom: undefined, validTo: undefined } as const;
    const input = { key, name: key, shortName: key, kind: 'chefomraade', area: 'alle', ...empty, ...given } as const;
    return (await organisation.create(input, newKey())).entity.id;
  };
  const [own, affected, other] = [await unit('Egen'), await unit('Berørt'), await unit('Anden')];
  const bodies = async (name: string, area: OrgUnitId) => ({
    ledelse: await unit(`Chefgruppe ${name}`, { kind: 'ledelse', coversIds: [area] }),
    styregruppe: await unit(`Styregruppe ${name}`, { kind: 'styregruppe', coversIds: [area] }),
    omu: await unit(`OMU ${name}`, { kind: 'medUdvalg', medLevel: 'omu', coversIds: [area] }),
    lmu: await unit(`LMU ${name}`, { kind: 'medUdvalg', medLevel: 'lmu', coversIds: [area] }),
  });
  return {
    areas: { own, affected, other },
    own: await bodies('egen', own),
    affected: await bodies('berørt', affected),
    other: await bodies('anden', other),
    hovedudvalg: await unit('Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
  };
};

const planPoint = (stage: MatrixStage, proposalId: ProposalId) =>
  ({
    round,
    number: '',
    title: `Punkt ${stage}`,
    category: 'raaderumsforslag',
    group: undefined,
    fagudvalgId: undefined,
    crossCutting: true,
    kursen: '',
    koordinering: '',
    commitment: '',
    responsible: undefined,
    involvedIds: [],
    treatedInFagudvalg: false,
    expectedMeeting: '',
    onArbejdsplan: false,
    timing: '',
    status: 'notStarted',
    doneOn: undefined,
    needsCoordination: false,
    medInvolved: false,
    amounts: noEconomy.service,
    proposalId,
    caseNumber: '',
    remark: '',
  }) as const;

const writeDiscussions = async (stores: Stores, units: Units, proposals: ReadonlyMap<MatrixStage, ProposalId>) => {
  const bodies = { omuOwn: units.own.omu, omuAffected: units.affected.omu, lmuOwn: units.own.lmu };
  const discuss = async (title: string, medUdvalgId: OrgUnitId, proposalId: ProposalId): Promise<void> => {
    const dates = { deadline: undefined, discussedOn: undefined } as const;
    const texts = { statement: title, answer: '', outcome: 'remark' } as const;
    const input = { round, title, proposalId, medUdvalgId, ...dates, ...texts };
    await stores.medDiscussions.create(input, newKey());
  };
  const released = proposals.get('tilFagudvalg');
  if (released === undefined) throw new Error('nothing was released');
  for (const committee of committees) {
    const body = committee === 'hovedudvalg' ? units.hovedudvalg : bodies[committee];
    await discuss(`Drøftelse ${wordOf(committee)}`, body, released);
  }
  // So that everybody in MED has something that points at proposals they must not see.
  for (const [, id] of proposals)
    for (const body of [units.hovedudvalg, units.own.omu]) await discuss('Peger', body, id);
};

const directory = [siteOwner, ...logins.values()];

/** Everything is written by the owner; whoever is in the cast meets it by the rights alone. */
const writeMatrix = async (connection: Connection): Promise<void> => {
  await provisionSite(connection, () => undefined);
  const stores = createStores(connection);
  const open = { budgetYear: 2025, priceLevel: '', targets: noEconomy.service, status: 'open' } as const;
  const days = { releasedToMedOn: undefined, publicOn: undefined };
  await stores.rounds.create({ key: round, title: 'Budget 2025-2028', ...open, ...days }, newKey());
  const units = await writeUnits(stores);
  const pack = async (title: string) => {
    const input = { round, title, description: '', chefomraadeId: units.areas.own, track: 'raaderum', lead: undefined };
    return (await stores.workPackages.create({ ...input, track: 'raaderum' }, newKey())).entity.id;
  };
  const packages = { own: await pack('Kørsel'), other: await pack('Rengøring') };
  const left = await stores.rights.mend(() => undefined);
  if (left.length > 0) throw new Error(`not mended: ${JSON.stringify(left)}`);
  const holders = holdersOf(units, packages);
  const members = cast.filter((member) => member !== 'nobody');
  await addMembers(
    connection,
    members.map((member) => {
      const holder = holders.get(member);
      const role = wideRoles[member] ?? (holder && roleOfHolder(holder));
      return { loginName: loginOf(member), roles: role ? [role] : [], holds: holder ? [holder] : [] };
    }),
  );
  const proposals = new Map<MatrixStage, ProposalId>();
  for (const stage of matrixStages) {
    const word = wordOf(stage);
    const input = { title: `Titel ${word}`, summary: `Resumé ${word}`, stage, caseNumber: `sag ${word}` };
    const touched = { workPackageId: packages.own, affectedIds: [units.areas.affected] };
    const made = await stores.proposals.create({ ...proposalInput(units.areas.own), ...input, ...touched }, newKey());
    proposals.set(stage, made.entity.id);
    await stores.planPoints.create(planPoint(stage, made.entity.id), newKey());
    const remark = { round, title: `Titel ${word}`, proposalId: made.entity.id, onBehalfOf: '' };
    await stores.remarks.add({ ...remark, text: `Bemærkning ${word}` }, newKey());
  }
  await writeDiscussions(stores, units, proposals);
};

const only = <Row>(rows: readonly Row[], isIt: (row: Row) => boolean): Row => {
  const [row, second] = rows.filter(isIt);
  if (row === undefined || second !== undefined) throw new Error('there is not just one');
  return row;
};

const readMatrix = async (stores: Stores): Promise<Omit<MatrixSite, 'local' | 'stores'>> => {
  const proposals = new Map<MatrixStage, ProposalId>();
  const remarks = new Map<MatrixStage, number>();
  const { rows } = await stores.proposals.list(round);
  for (const stage of matrixStages) {
    const { id } = only(rows, ({ title }) => title === `Titel ${wordOf(stage)}`);
    proposals.set(stage, id);
    remarks.set(stage, only((await stores.remarks.list(id)).rows, () => true).id);
  }
  const discussed = (await stores.medDiscussions.list(round)).rows;
  const discussionOf = (committee: Committee) =>
    only(discussed, ({ title }) => title === `Drøftelse ${wordOf(committee)}`).id;
  const discussions = new Map(committees.map((committee) => [committee, discussionOf(committee)]));
  return { proposals, remarks, discussions };
};

/** A copy of the one site: written once for all files that try it. */
export const startMatrixSite = async (): Promise<MatrixSite> => {
  const copyOf = await keptSite('matrix', async (keepIn) => {
    const first = await startBareSite({ directory, keepIn });
    try {
      await writeMatrix(first.connectAs(ownerLogin));
    } finally {
      await first.close();
    }
  });
  const local = await startBareSite({ directory, copyOf });
  const stores = createStores(local.connectAs(ownerLogin));
  return { local, stores, ...(await readMatrix(stores)) };
};
