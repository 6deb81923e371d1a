/** A forslagsnr. ("S101") belongs to one proposal of its round, however it is spelled. */
import type { ProposalSummary } from './proposal';

const spelled = (number: string): string => number.replaceAll(/\s+/g, '').toUpperCase();

/** Who has the number already; `proposals` are the others of the round. */
export const holderOfNumber = <Holder extends Pick<ProposalSummary, 'number'>>(
  number: string,
  proposals: readonly Holder[],
): Holder | undefined =>
  proposals.find((other) => other.number !== undefined && spelled(other.number) === spelled(number));
