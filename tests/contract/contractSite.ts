/** What a contract needs of an implementation: one site, met by two people. */
import { randomUUID } from 'node:crypto';
import { tkr, type Amounts } from '../../src/domain/economy';
import type { AppError } from '../../src/domain/errors';
import type { ClientKey, OrgUnitId, ProposalId, WorkPackageId } from '../../src/domain/ids';
import type { PersonRef } from '../../src/domain/person';
import type { OrgUnitInput } from '../../src/domain/organisation';
import { blankContent, type ProposalInput } from '../../src/domain/proposal';
import type { RoundKey } from '../../src/domain/round';
import type { Stores } from '../../src/domain/stores';
import { noEconomy, noFte } from '../../src/domain/economy';

export interface ContractSite {
  /** Somebody with every right on every list. */
  readonly editor: Stores;
  /** A member of Hovedudvalget: reads proposals, writes MED-drøftelser, sees no ideas. */
  readonly reader: Stores;
}
export type OpenSite = () => ContractSite;

let last = 0;
/** A number no other row of the run has. */
export const next = (): number => {
  last += 1;
  return last;
};
/** As the app's keys no other's, not even one in the copy of a site that another run wrote. */
const run = randomUUID().slice(0, 8);
export const newKey = (): ClientKey => `contract-${run}-${next()}` as ClientKey;

export const round = '2025-2028' as RoundKey;
export const otherRound = '2024-2027' as RoundKey;

/** The kind an operation rejects with, or what it wrongly resolved with. */
export const failureKind = (operation: Promise<unknown>): Promise<unknown> =>
  operation.then(
    (value) => ({ resolvedWith: value }),
    (error: AppError) => error.failure?.kind ?? error,
  );

/** Rows that others point at. */
export interface Refs {
  readonly units: readonly [OrgUnitId, OrgUnitId];
  readonly hovedudvalg: OrgUnitId;
  readonly workPackage: WorkPackageId;
  readonly proposal: ProposalId;
  readonly person: PersonRef;
}

export const amounts = (...values: (number | undefined)[]): Amounts => {
  const at = (index: number) => {
    const value = values[index];
    return value === undefined ? undefined : tkr(value);
  };
  return [at(0), at(1), at(2), at(3)];
};

export const proposalInput = (chefomraadeId: OrgUnitId): ProposalInput => ({
  ...blankContent,
  round,
  number: undefined,
  title: `Færre kørte kilometer ${next()}`,
  stage: 'idea',
  sideState: undefined,
  type: undefined,
  chefomraadeId,
  fagudvalgId: undefined,
  crossCutting: false,
  economy: noEconomy,
  summary: '',
  affectedIds: [],
  workPackageId: undefined,
  track: 'raaderum',
  origin: undefined,
  background: '',
  description: '',
  priceLevel: '2025-p/l',
  fte: noFte,
  staffConsequences: '',
  citizenConsequences: '',
  otherConsequences: '',
  responsible: undefined,
  contact: undefined,
  classification: 'fortroligt',
  caseNumber: '',
});

export const createRefs = async ({ editor }: ContractSite): Promise<Refs> => {
  const unit = async (given: Partial<OrgUnitInput> = {}) => {
    const key = `enhed-${next()}`;
    const made = await editor.organisation.create(
      {
        key,
        name: `Chefområdet ${key}`,
        shortName: key,
        kind: 'chefomraade',
        area: 'alle',
        medLevel: undefined,
        coversIds: [],
        validFrom: undefined,
        validTo: undefined,
        ...given,
      },
      newKey(),
    );
    return made.entity.id;
  };
  const [{ person }, first, second, hovedudvalg] = await Promise.all([
    editor.viewer.load(),
    unit(),
    unit(),
    unit({ kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
  ]);
  const [workPackage, proposal] = await Promise.all([
    editor.workPackages.create(
      { round, title: 'Kørsel', description: '', chefomraadeId: first, track: 'raaderum', lead: undefined },
      newKey(),
    ),
    // Released, so that the reader, Hovedudvalget, may see it.
    editor.proposals.create({ ...proposalInput(first), stage: 'tilFagudvalg' }, newKey()),
  ]);
  return {
    units: [first, second],
    hovedudvalg,
    workPackage: workPackage.entity.id,
    proposal: proposal.entity.id,
    person,
  };
};
