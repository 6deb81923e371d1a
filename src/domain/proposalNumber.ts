/** A forslagsnr. ("S101") belongs to one proposal of its round, however it is spelled. */
import type { ClientKey, NumberClaimId } from './ids';
import type { ProposalSummary } from './proposal';
import type { RoundKey } from './round';

const spelled = (number: string): string => number.replaceAll(/\s+/g, '').toUpperCase();

/** Who has the number already; `proposals` are the others of the round. */
export const holderOfNumber = <Holder extends Pick<ProposalSummary, 'number'>>(
  number: string,
  proposals: readonly Holder[],
): Holder | undefined =>
  proposals.find((other) => other.number !== undefined && spelled(other.number) === spelled(number));

/** A number that has been given, once and for all: it is never taken back, whatever becomes of its proposal. */
export interface NumberClaim {
  readonly id: NumberClaimId;
  /** "2025-2028:S101", unique. */
  readonly key: string;
  readonly round: RoundKey;
  readonly number: string;
  /** The key of the proposal that has it. */
  readonly proposalKey: string;
}

export const claimKey = (round: RoundKey, number: string): ClientKey => `${round}:${spelled(number)}` as ClientKey; // made before the first attempt
