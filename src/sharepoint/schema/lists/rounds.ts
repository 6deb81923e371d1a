import type { RoundId } from '../../../domain/ids';
import type { Round, RoundKey } from '../../../domain/round';
import { roundStatusLabels } from '../choiceLabels';
import { amounts } from '../compositeFields';
import { defineList } from '../defineList';
import { choice, date, itemId, text, wholeNumber } from '../fields';

export const roundsList = defineList<Round>({
  name: 'rounds',
  url: 'RdRounds',
  title: 'Budgetrunder',
  description: 'Råderum i Teams: budgetår med tre overslagsår, måltal og datoer for frigivelse.',
  titleColumn: 'Runde',
  fields: {
    id: itemId<RoundId>(),
    key: text<RoundKey>('RdRound', 'Rundenøgle', { required: true, unique: true, maxLength: 20 }),
    title: text('Title', 'Runde', { required: true }),
    budgetYear: wholeNumber('RdBudgetYear', 'Budgetår', { min: 2000, max: 2200 }),
    priceLevel: text('RdPriceLevel', 'Prisniveau', { maxLength: 50 }),
    targets: amounts('RdTarget', 'Måltal'),
    status: choice('RdStatus', 'Status', roundStatusLabels, { default: 'preparing' }),
    releasedToMedOn: date('RdReleasedToMedOn', 'Frigivet til MED fra'),
    publicOn: date('RdPublicOn', 'Offentlig fra'),
  },
  view: ['LinkTitle', 'RdRound', 'RdStatus', 'RdBudgetYear', 'RdTarget1', 'RdTarget2', 'RdTarget3', 'RdTarget4'],
});
