import type { FieldWords } from '../../../domain/skabelon';

export const skabelonFieldsText: FieldWords = {
  title: { label: 'Title', help: 'Short and telling. The title stands in every list.' },
  number: { label: 'Proposal no.', help: 'Given once, unique in the round, never used again.' },
  round: { label: 'Round', help: 'The budget round the proposal belongs to.' },
  summary: { label: 'Short summary', help: 'Two to four lines that can be read on their own.' },
  chefomraadeId: { label: 'Area (chefområde)', help: 'The area that owns the proposal.' },
  affectedIds: {
    label: 'Affected areas',
    help: 'The areas the proposal reaches into. They decide which MED committees are involved.',
  },
  fagudvalgId: {
    label: 'Political committee (fagudvalg)',
    help: 'The committee that is to treat and prioritise the proposal.',
  },
  policyArea: { label: 'Policy area / appropriation', help: 'The policy area or appropriation below the committee.' },
  type: {
    label: 'Type of proposal',
    help: 'Efficiency: the same service for less money. Saving: a lower level of service.',
  },
  crossCutting: {
    label: 'Cross-cutting proposal',
    help: 'The proposal goes across areas. Hovedudvalget then discusses it too.',
  },
  workPackageId: { label: 'Work package', help: 'The work package the proposal came out of.' },
  track: {
    label: 'Track',
    help: 'Does the proposal follow the deadlines of the råderum work, or those of a parallel track?',
  },
  origin: { label: 'Origin', help: 'Where the idea came from.' },
  background: { label: 'Background and purpose', help: 'Why the proposal is made, and what it is to lead to.' },
  description: {
    label: 'Description of the proposal',
    help: 'What changes, for whom and how. A detailed description can be attached.',
  },
  economy: {
    label: 'Economy by year',
    help: 'Net. Negative amounts are savings or more income, positive ones are expenses.',
  },
  priceLevel: {
    label: 'Price level',
    help: 'For example 2025-p/l. All amounts of the proposal are in the same price level.',
  },
  implementationCosts: {
    label: 'Implementation costs',
    help: 'What it costs to begin, operating and capital apart. Positive amounts are expenses.',
  },
  payback: { label: 'Payback time', help: 'Worked out from the economy and the implementation costs.' },
  effectFrom: { label: 'In force / full effect from', help: 'The day from which the proposal has its full effect.' },
  fte: {
    label: 'Full-time equivalents',
    help: 'At a small workplace a figure can point at one person. Write nothing by which employees can be recognised.',
  },
  staffConsequences: {
    label: 'Consequences for staff',
    help: 'Write about tasks and groups, not about single employees.',
  },
  citizenConsequences: {
    label: 'Consequences for citizens and the level of service',
    help: 'What citizens and users notice, and whether the level of service changes.',
  },
  otherConsequences: {
    label: 'Consequences for other areas',
    help: 'What the proposal means for other areas, for their economy too.',
  },
  risks: { label: 'Risks and assumptions', help: 'Legislation, contracts, dependence on others.' },
  implementation: {
    label: 'Implementation and timeline',
    help: 'Who does what when, and when something has to be decided.',
  },
  relations: {
    label: 'Relation to other proposals',
    help: 'Requires, excludes or overlaps another proposal. So that no krone is counted twice.',
  },
  bilag: { label: 'Attachments (bilag)', help: 'At least one where the description has been shortened.' },
  responsible: { label: 'Responsible head', help: 'The head who answers for the proposal.' },
  contact: { label: 'Contact in Finance', help: 'Whoever in Finance knows the figures.' },
  medDiscussions: { label: 'MED discussion', help: 'Written by the MED committees on their own discussions.' },
  classification: { label: 'Classification', help: 'Confidential until something else has been decided.' },
  caseNumber: { label: 'Case no.', help: 'The case in the ESDH system, for example 24/7615.' },
  stage: { label: 'Stage', help: 'Where the proposal is in its course.' },
  decisions: { label: 'Decisions', help: 'What the bodies have decided, written down on the way.' },
};
