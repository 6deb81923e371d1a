/** What the list shows of each proposal, worked out once when the data comes: a keystroke in the search only compares. */
import { operatingPerYear, type Amounts } from '../../../../domain/economy';
import type { OrgUnitId, ProposalId } from '../../../../domain/ids';
import type { OrgUnit } from '../../../../domain/organisation';
import type { ProposalSummary, ProposalType } from '../../../../domain/proposal';
import { isOut, type SideState, type Stage } from '../../../../domain/stage';
import type { Texts } from '../../../text/da';

export interface ProposalRow {
  readonly id: ProposalId;
  readonly number: string;
  readonly title: string;
  readonly chefomraadeId: OrgUnitId;
  readonly chefomraade: string;
  readonly fagudvalgId: OrgUnitId | undefined;
  readonly fagudvalg: string;
  readonly type: ProposalType | undefined;
  readonly typeName: string;
  readonly stage: Stage;
  readonly sideState: SideState | undefined;
  /** "Til fagudvalg", or "Til fagudvalg · Afventer". */
  readonly stageName: string;
  readonly crossCutting: boolean;
  /** Withdrawn or not adopted: never counted in what is identified. */
  readonly isOut: boolean;
  /** Netto drift a year. */
  readonly operating: Amounts;
  /** Anlæg a year, never added to the rest. */
  readonly capital: Amounts;
  /** All the row's words in lower case. */
  readonly searchKey: string;
}

type Words = Pick<Texts['common'], 'stages' | 'sideStates' | 'proposalTypes' | 'unknownUnit'>;

/** Danish has no rules of its own for this, and asking for them is many times slower. */
export const lowerCase = (text: string): string => text.toLowerCase();

export const toProposalRows = (
  proposals: readonly ProposalSummary[],
  units: readonly OrgUnit[],
  words: Words,
): readonly ProposalRow[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return proposals.map((proposal) => {
    const unit = byId.get(proposal.chefomraadeId);
    const committee = proposal.fagudvalgId === undefined ? undefined : byId.get(proposal.fagudvalgId);
    const number = proposal.number ?? '';
    const chefomraade = unit?.name ?? words.unknownUnit;
    const fagudvalg = proposal.fagudvalgId === undefined ? '' : (committee?.shortName ?? words.unknownUnit);
    const typeName = proposal.type === undefined ? '' : words.proposalTypes[proposal.type];
    const stageName = [
      words.stages[proposal.stage],
      ...(proposal.sideState ? [words.sideStates[proposal.sideState]] : []),
    ];
    return {
      id: proposal.id,
      number,
      title: proposal.title,
      chefomraadeId: proposal.chefomraadeId,
      chefomraade,
      fagudvalgId: proposal.fagudvalgId,
      fagudvalg,
      type: proposal.type,
      typeName,
      stage: proposal.stage,
      sideState: proposal.sideState,
      stageName: stageName.join(' · '),
      crossCutting: proposal.crossCutting,
      isOut: isOut(proposal),
      operating: operatingPerYear(proposal.economy),
      capital: proposal.economy.anlaeg,
      searchKey: lowerCase(
        [number, proposal.title, chefomraade, committee?.name ?? '', fagudvalg, typeName, ...stageName].join('\n'),
      ),
    };
  });
};
