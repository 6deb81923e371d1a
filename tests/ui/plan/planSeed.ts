/** A udmøntningsplan to test with: every category, every group, points that go across, done and open. */
import { noAmounts, tkr, type Amounts } from '../../../src/domain/economy';
import type { OrgUnitId, PlanPointId, RoundId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { PlanPoint } from '../../../src/domain/planPoint';
import type { OrgUnit } from '../../../src/domain/organisation';
import type { Round, RoundKey } from '../../../src/domain/round';

export const round: Round = {
  id: 1 as RoundId,
  key: '2025-2028' as RoundKey,
  title: 'Budget 2025-2028',
  budgetYear: 2025,
  priceLevel: '2025-p/l',
  targets: noAmounts,
  status: 'open',
  releasedToMedOn: undefined,
  publicOn: undefined,
};

const unit = (id: number, name: string, shortName: string, kind: OrgUnit['kind']): OrgUnit => ({
  id: id as OrgUnitId,
  key: `unit-${id}`,
  name,
  shortName,
  kind,
  area: 'alle',
  medLevel: undefined,
  coversIds: [],
  validFrom: undefined,
  validTo: undefined,
});

export const vpu = unit(8, 'Voksen- og Plejeudvalget', 'VPU', 'fagudvalg');
export const mtu = unit(10, 'Miljø- og Teknikudvalget', 'MTU', 'fagudvalg');
export const sundhed = unit(20, 'Sundhed og Omsorg', 'Sundhed', 'chefomraade');
export const units: readonly OrgUnit[] = [vpu, mtu, sundhed];

export const amounts = (first: number, second: number, third: number, fourth: number): Amounts => [
  tkr(first),
  tkr(second),
  tkr(third),
  tkr(fourth),
];

export const planPoint = (id: number, given: Partial<PlanPoint> = {}): PlanPoint => ({
  id: id as PlanPointId,
  key: `point-${id}`,
  round: round.key,
  number: String(id),
  title: `Punkt nummer ${id}`,
  category: 'driftsaendringer',
  group: undefined,
  fagudvalgId: vpu.id,
  crossCutting: false,
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
  amounts: noAmounts,
  proposalId: undefined,
  caseNumber: '',
  remark: '',
  modifiedAt: '2024-04-10T08:00:00Z',
  ...given,
});

export const flaadestyring = planPoint(1, {
  number: '2',
  title: 'Flådestyringsenhed',
  category: 'raaderumsforslag',
  crossCutting: true,
  fagudvalgId: undefined,
  needsCoordination: true,
  kursen: 'Kommunens køretøjer styres ét sted.',
  koordinering: 'Direktionen følger indsatsen.',
  commitment: 'Alle chefområder melder køretøjer ind.',
  timing: '2. kvartal 2025',
  amounts: amounts(-250, -500, -750, -1000),
});
export const klogeM2 = planPoint(2, {
  number: '10',
  title: 'Kloge m2',
  category: 'raaderumsforslag',
  fagudvalgId: mtu.id,
  amounts: amounts(-100, -200, -300, -400),
});
export const afledtDrift = planPoint(3, {
  number: '1',
  title: 'Afledt drift af nyt plejecenter',
  status: 'done',
  doneOn: localDate('2024-04-02'),
  amounts: amounts(1250, 1250, 1250, 1250),
});
export const hal = planPoint(4, {
  number: '31',
  title: 'Renovering af hal',
  category: 'anlaegsprojekter',
  fagudvalgId: mtu.id,
  amounts: amounts(4000, 0, 0, 0),
});
export const skov = planPoint(5, {
  number: '40',
  title: 'Mere vild natur',
  category: 'hensigtserklaeringer',
  group: 'klima',
  fagudvalgId: mtu.id,
});
export const investeringer = planPoint(6, {
  number: '41',
  title: 'Sociale investeringer i tidlig indsats',
  category: 'hensigtserklaeringer',
  group: 'socialeInvesteringer',
  status: 'inProgress',
  medInvolved: true,
});
export const planPoints: readonly PlanPoint[] = [flaadestyring, klogeM2, afledtDrift, hal, skov, investeringer];
