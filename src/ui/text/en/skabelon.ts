import type { Stage } from '../../../domain/stage';
import type { skabelonText as da } from '../da/skabelon';

const beforeStage: Record<Stage, string> = {
  idea: 'the idea',
  workPackage: 'the work package',
  chefmoede: 'the meeting of heads',
  raaderumsgruppen: 'the råderum group',
  direktion: 'the executive board',
  tilFagudvalg: 'the political committee',
  prioriteret: 'the prioritisation',
  katalog: 'the catalogue',
  foersteBehandling: 'the first reading',
  vedtaget: 'the adoption',
  ikkeVedtaget: 'the rejection',
  underUdmoentning: 'the implementation',
  afsluttet: 'the end',
};

const fieldCount = (count: number) => (count === 1 ? 'One field' : `${count} fields`);
const are = (count: number) => (count === 1 ? 'is' : 'are');

export const skabelonText: typeof da = {
  beforeStage,
  sections: {
    core: 'Basics',
    content: 'Content',
    economy: 'Economy',
    consequences: 'Consequences',
    implementation: 'Carrying it out',
    handling: 'Handling',
  },
  contents: 'Contents',
  sectionMissing: (section, missing) =>
    missing === 0 ? section : `${section}, ${fieldCount(missing).toLowerCase()} missing`,
  missingAlready: (count) => `${fieldCount(count)} ${are(count)} missing already at the present stage`,
  missingBefore: (count, stage) => `${fieldCount(count)} missing before ${stage}`,
  missingMore: (count, stage) => `${fieldCount(count)} more before ${stage}`,
  nothingMissing: 'All that is to be filled in is filled in',
  completeness: 'What is missing',
  requiredBefore: (stage) => `To be filled in before ${stage}.`,
  forEconomists: 'Filled in by Finance.',
  hiddenWorkPackage: 'A work package you cannot see',
  unknownOwn: (number) => `Own field ${number}`,
  hiddenFields: 'Hidden fields with content',
  hiddenFieldsHelp: 'These fields are no longer part of the template. What stands in them has not been deleted.',
  numberHelp: 'For example S101. Each number is used only once in the round.',

  economyCaption: (priceLevel) =>
    `DKK 1,000${priceLevel === '' ? '' : `, ${priceLevel}`}. Negative amounts are savings or more income, positive ones are expenses.`,
  economyRows: 'Kind of expenditure',
  amountLabel: (row, year) => `${row} ${year}, DKK 1,000, negative amount = saving`,
  costLabel: (row, year) => `${row} ${year}, DKK 1,000, positive amount = expense`,
  fteLabel: (row, year) => `${row} ${year}, negative number = fewer`,
  costs: { operating: 'Implementation, operating', capital: 'Implementation, capital' },
  costsOf: (label) => ({ operating: `${label}, operating`, capital: `${label}, capital` }),
  fteRow: (label) => `${label} (number)`,
  capitalApart: 'Capital expenditure is not part of net operating.',
  pasteHint: 'You can paste several rows and years at once from Excel.',
  paste: {
    done: (cells) => (cells === 1 ? 'One field was pasted.' : `${cells} fields were pasted.`),
    lost: (rows, columns) =>
      `There was no room for ${[
        ...(rows === 0 ? [] : [rows === 1 ? 'one row' : `${rows} rows`]),
        ...(columns === 0 ? [] : [columns === 1 ? 'one column' : `${columns} columns`]),
      ].join(' and ')}. Check that the figures stand in the right years.`,
    undo: 'Undo the paste',
  },
  sumUnknown: '?',
  payback: (label, years) => `${label}: ${years} years`,
  paybackUnknown: (label) => `${label}: cannot be worked out before all amounts can be read`,
  paybackNever: (label) => `${label}: the amounts given here never earn the costs`,
  paybackNone: (label) => `${label}: no implementation costs`,
  warningsTitle: 'Look at this twice',
  warningsHint: 'These are no errors. The proposal can be saved as it is.',
  warnings: {
    signTurns: (year) => `The effect changes its sign in ${year}. Is that right?`,
    jump: (year) => `The effect changes unusually much to ${year}. Is there a nought too many or too few?`,
    typeSaysSaving: () => 'The type says that the proposal saves, but the figures say that it costs.',
    otherPriceLevel: (_year, found, expected) =>
      `The amounts are in ${found ?? ''}, the round is in ${expected ?? ''}. They cannot be added to the other proposals.`,
    fteOutOfProportion: (year, perFte) =>
      `By these figures a full-time equivalent costs ${perFte ?? ''} (DKK 1,000) in ${year}. Do staff and service expenditure fit together?`,
    fteAgainstMoney: (year) =>
      `Staff and service expenditure go opposite ways in ${year}. Is a sign the wrong way round?`,
    costIsNegative: (year) => `An implementation cost is negative in ${year}. Expenses are written without a minus.`,
  },

  relations: { requires: 'Requires', requiredBy: 'Is required by', excludes: 'Excludes', overlaps: 'Overlaps' },
  relationHelp: {
    requires: 'Proposals that must be carried out for this one to work.',
    excludes: 'Proposals that cannot be carried out together with this one.',
    overlaps: 'Proposals that take part of the same money.',
  },
  relationSearch: 'Search by number or title',
  relationAdd: (relation) => `Add a proposal: ${relation}`,
  relationRemove: (title) => `Remove ${title}`,
  relationNone: 'No other proposals',
  relationNoMatch: 'No proposal matches what you have typed.',
  relationsLoading: 'Loading the proposals of the round …',
  relationsFailed: 'The other proposals of the round could not be loaded. What is chosen stays.',
  relationUnseen: (count) =>
    count === 1
      ? 'And one proposal that you have no access to, or that is deleted.'
      : `And ${count} proposals that you have no access to, or that are deleted.`,
  relationsFromOthers: 'Written on the other proposal. It can only be removed there, by those who may edit it.',
  relationWarnings: {
    countedTwice: (title, amount) =>
      `${title} takes part of the same money. Its effect is ${amount} (DKK 1,000) over the years: be sure that no krone is counted twice.`,
    bothCounted: (title) =>
      `${title} excludes this proposal, and both are alive. Only one can be carried out, but both count in the sums.`,
    requiredIsOut: (title) => `${title} is required, but it is withdrawn or not adopted.`,
    contradiction: (title) => `${title} is both required and excluded.`,
  },

  print: 'Print',
  printedOn: (date) => `Printed ${date}`,
  printHead: (round) => `Proposal, budget ${round}`,
  noRelations: 'No relation to other proposals has been noted.',
  unreadableTitle: 'The municipality’s changes to the template cannot be read',
  unreadable: (at) =>
    `The template is shown as it comes. An administrator or the råderum group can mend it where the template is set up (place: ${at}).`,
};
