import type { NumberClaimId } from '../../../domain/ids';
import type { NumberClaim } from '../../../domain/proposalNumber';
import { defineList } from '../defineList';
import { clientKey, itemId, roundKey, text } from '../fields';

export const numbersList = defineList<NumberClaim>({
  name: 'numbers',
  url: 'RdRegister',
  title: 'Forslagsnumre',
  description: 'Råderum i Teams: forslagsnumre, der er givet. Et nummer gives én gang og bruges aldrig igen.',
  titleColumn: 'Forslagsnr.',
  fields: {
    id: itemId<NumberClaimId>(),
    key: clientKey(),
    round: roundKey(),
    number: text('Title', 'Forslagsnr.', { required: true }),
    proposalKey: text('RdProposalKey', 'Forslagets nøgle', { required: true }),
  },
  view: ['LinkTitle', 'RdRound'],
});
