/**
 * The register of forslagsnumre: proposals can have no unique column, so a number is claimed in a list that has one, before it
 * is written on the proposal. Of two who claim it in the same moment SharePoint takes one.
 */
import { AppError } from '../../domain/errors';
import type { NumberClaimId } from '../../domain/ids';
import { claimKey, type NumberClaim } from '../../domain/proposalNumber';
import type { RoundKey } from '../../domain/round';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import { createLoader } from '../paging';
import { numbersList } from '../schema/lists/numbers';
import { createListRepository } from './listRepository';

export interface NumberRegister {
  /** Rejects with `Duplicate` where another proposal has the number, or had it. Claimed again by its own proposal it is its own. */
  claim(round: RoundKey, number: string, proposalKey: string): Promise<void>;
}

export const openNumberRegister = (connection: Connection): NumberRegister => {
  const claims = createListRepository<NumberClaimId, NumberClaim, Omit<NumberClaim, 'id' | 'key'>, RoundKey>(
    connection,
    createLoader(connection),
    { list: numbersList, summaryFields: numbersList.fields, filter: (round) => textEquals('RdRound', round) },
  );
  return {
    claim: async (round, number, proposalKey) => {
      const { entity } = await claims.create({ round, number, proposalKey }, claimKey(round, number));
      if (entity.proposalKey !== proposalKey) throw new AppError({ kind: 'Duplicate' });
    },
  };
};
