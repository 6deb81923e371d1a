import type { ProposalId, RemarkId } from '../../../domain/ids';
import { longestRemark, type Remark } from '../../../domain/remark';
import { defineList } from '../defineList';
import { createdAt, createdBy, itemId, note, roundKey, sharedKey, text, wholeNumber } from '../fields';

export const remarksList = defineList<Remark>({
  name: 'remarks',
  url: 'RdRemarks',
  title: 'Bemærkninger',
  description: 'Råderum i Teams: bemærkninger til råderumsforslag. De står, som de er sendt, og kan ikke rettes.',
  titleColumn: 'Forslag',
  hasPlaces: true,
  fields: {
    id: itemId<RemarkId>(),
    key: sharedKey(),
    round: roundKey(),
    title: text('Title', 'Forslag', { required: true }),
    // Its number and no lookup: whoever reads remarks would need the column's list too, and every query leads with it.
    proposalId: wholeNumber<ProposalId>('RdProposalId', 'Forslagets nummer', {
      min: 1,
      max: 2_147_483_647,
      indexed: true,
    }),
    text: note('RdText', 'Bemærkning', { required: true, maxLength: longestRemark }),
    onBehalfOf: text('RdOnBehalfOf', 'På vegne af'),
    author: createdBy(),
    createdAt: createdAt(),
  },
  view: ['LinkTitle', 'RdRound', 'RdProposalId', 'RdText', 'RdOnBehalfOf', 'Author', 'Created'],
});
