import type { MedDiscussionId, OrgUnitId, ProposalId } from '../../../domain/ids';
import type { MedDiscussion } from '../../../domain/medDiscussion';
import { medOutcomeLabels } from '../choiceLabels';
import { defineList } from '../defineList';
import { choice, date, itemId, lookup, note, roundKey, sharedKey, text } from '../fields';

export const medDiscussionsList = defineList<MedDiscussion>({
  name: 'medDiscussions',
  url: 'RdMedDiscussions',
  title: 'MED-drøftelser',
  description: 'Råderum i Teams: et MED-udvalgs drøftelse af et frigivet råderumsforslag.',
  titleColumn: 'MED-drøftelse',
  hasPlaces: true,
  fields: {
    id: itemId<MedDiscussionId>(),
    key: sharedKey(),
    round: roundKey(),
    title: text('Title', 'MED-drøftelse', { required: true }),
    proposalId: lookup<ProposalId>('RdProposal', 'Råderumsforslag', 'proposals'),
    medUdvalgId: lookup<OrgUnitId>('RdMedUdvalg', 'MED-udvalg', 'organisation'),
    deadline: date('RdDeadline', 'Frist'),
    discussedOn: date('RdDiscussedOn', 'Drøftet den'),
    outcome: choice('RdOutcome', 'Udfald', medOutcomeLabels, { default: 'awaiting' }),
    statement: note('RdStatement', 'Bemærkning / udtalelse'),
    answer: note('RdAnswer', 'Ledelsens svar'),
  },
  view: ['LinkTitle', 'RdRound', 'RdProposal', 'RdMedUdvalg', 'RdDeadline', 'RdDiscussedOn', 'RdOutcome'],
});
