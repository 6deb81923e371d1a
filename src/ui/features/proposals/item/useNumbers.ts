/** The forslagsnumre of the round, asked anew just before a new one is written. */
import { useQueryClient } from '@tanstack/react-query';
import { AppError } from '../../../../domain/errors';
import type { ProposalId } from '../../../../domain/ids';
import { holderOfNumber } from '../../../../domain/proposalNumber';
import { proposalsQuery, useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';

/** `self`: the proposal whose form it is. */
export const useNumbers = (self: ProposalId | undefined) => {
  const { stores } = useServices();
  const query = proposalsQuery(stores, useRound().key);
  const client = useQueryClient();
  /** Rejects with `Duplicate`. Two who save in the same blink are told apart by the register that the store claims it in. */
  const assureFree = async (number: string | undefined): Promise<void> => {
    if (number === undefined) return;
    const { rows } = await client.fetchQuery({ ...query, staleTime: 0 });
    const rest = rows.filter(({ id }) => id !== self);
    if (holderOfNumber(number, rest) !== undefined) throw new AppError({ kind: 'Duplicate' });
  };
  return { assureFree };
};
