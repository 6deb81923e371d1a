/** Remarks of those who read a proposal and may not edit it, written by the persons themselves. Invented. */
import type { PersonKey } from './people';
import type { ProposalKey } from './proposals';

export interface DemoRemark {
  readonly by: PersonKey;
  readonly proposal: ProposalKey;
  /** The body's name; without it på egne vegne. */
  readonly onBehalfOf?: string;
  readonly text: string;
}

/** In the order they were written. */
export const remarks: readonly DemoRemark[] = [
  {
    by: 'teknikchef',
    proposal: 'jobbank',
    onBehalfOf: 'Chefgruppen',
    text: 'Chefgruppen støtter idéen, men ser gerne et tal for, hvor mange vikartimer der reelt kan flyttes mellem områderne. Vej og park har brug for folk netop i de måneder, hvor andre også mangler.',
  },
  {
    by: 'digitaliseringschef',
    proposal: 'jobbank',
    text: 'Vi kan stille det eksisterende vagtplansystem til rådighed. Det er ikke regnet med i omkostningerne.',
  },
  {
    by: 'digitaliseringschef',
    proposal: 'energirenovering',
    onBehalfOf: 'Chefgruppen',
    text: 'Tilbagebetalingstiden er regnet med elprisen fra 2023. Vi foreslår, at den også vises med en lavere pris.',
  },
  {
    by: 'omuMedlem',
    proposal: 'skaermbesoeg',
    onBehalfOf: 'OMU Sundhed og omsorg',
    text: 'Medarbejdersiden er positiv over for skærmbesøg, når borgeren selv ønsker det.\n\nVi mangler svar på, hvem der kører ud, når en borger ikke tager skærmen, og om den tid er regnet med.',
  },
  {
    by: 'omuMedlem',
    proposal: 'ruteplanlaegning',
    text: 'Det er vigtigt, at de nye ruter giver tid til at vende hos borgere, der er faldet. Det viser kørselsdata ikke.',
  },
  {
    by: 'lmuMedlem',
    proposal: 'vikarkorps',
    onBehalfOf: 'LMU Skoler',
    text: 'Et fast korps er bedre end eksterne vikarer. LMU ønsker, at korpset har deres egne møder og en fast leder.',
  },
  {
    by: 'hovedudvalgsmedlem',
    proposal: 'naervaer',
    onBehalfOf: 'Hovedudvalget',
    text: 'Målet om lavere sygefravær deler vi. Besparelsen bør først indregnes, når indsatsen har virket et år.',
  },
];
