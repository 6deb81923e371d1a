/** The first comments, written by the persons themselves. Invented. */
import type { MedUdvalgKey } from './organisation';
import type { PersonKey } from './people';
import type { ProposalKey } from './proposals';

export interface DemoComment {
  readonly by: PersonKey;
  readonly proposal: ProposalKey;
  /** On this MED-udvalg's discussion of the proposal; without it, on the proposal itself. */
  readonly medUdvalg?: MedUdvalgKey;
  readonly text: string;
}

/** In the order they were written. */
export const comments: readonly DemoComment[] = [
  {
    by: 'oekonom',
    proposal: 'flaadestyring',
    text: 'Jeg har lagt tallene for personbiler ind. Maskinerne i 2027 er et skøn, indtil vi har kørselsdata for et helt år.',
  },
  {
    by: 'teknikchef',
    proposal: 'flaadestyring',
    text: 'Tak. Hjemmeplejens biler skal aftales med Sundhed og Omsorg, før vi skriver 2026 som fast dato.',
  },
  {
    by: 'teknikchef',
    proposal: 'flaadestyring',
    text: 'De er enige i retningen, men kan ikke undvære biler om morgenen mellem 7 og 10, så det skal med under forudsætninger.',
  },
  {
    by: 'sundhedschef',
    proposal: 'skaermbesoeg',
    text: 'Forslaget er drøftet i LMU Hjemmeplejen. Jeg retter afsnittet om support, inden sagen skrives til VPU.',
  },
  {
    by: 'sundhedschef',
    proposal: 'skaermbesoeg',
    text: 'Arbejdsgruppen har tal fra de to distrikter klar den 22. april.',
  },
  {
    by: 'direktoer',
    proposal: 'klogeKvadratmeter',
    text: 'Direktionen ønsker, at det står tydeligt, at hver konkret bygning forelægges fagudvalget.',
  },
  {
    by: 'oekonomichef',
    proposal: 'klogeKvadratmeter',
    text: 'Det er skrevet ind som sidste linje i beskrivelsen.',
  },
  {
    by: 'skolechef',
    proposal: 'klassedannelse',
    text: 'Skolekørslen er ikke med i tallene endnu. Jeg beder Teknik og Miljø om en beregning.',
  },
  {
    by: 'digitaliseringschef',
    proposal: 'generativKi',
    text: 'Overlappet med S106 er trukket ud her, så gevinsten kun tæller ét sted.',
  },
  {
    by: 'skolechef',
    proposal: 'vikarkorps',
    text: 'Det er prøvet på to skoler i foråret. Det virker bedst, når vikaren har en fast base.',
  },
  {
    by: 'omuMedlem',
    proposal: 'skaermbesoeg',
    medUdvalg: 'omuSundhed',
    text: 'Kan vi få at vide, hvordan borgere uden netværk hjælpes i gang med skærmen?',
  },
  {
    by: 'sundhedschef',
    proposal: 'skaermbesoeg',
    medUdvalg: 'omuSundhed',
    text: 'Ja. En medarbejder kommer hjem til borgeren de første tre gange. Det er skrevet ind i beskrivelsen af forslaget.',
  },
  {
    by: 'lmuMedlem',
    proposal: 'klassedannelse',
    medUdvalg: 'lmuSkoler',
    text: 'Udtalelsen er lagt ind. Vi vil gerne tale om teamtid, når skoleåret planlægges.',
  },
  {
    by: 'hovedudvalgsmedlem',
    proposal: 'naervaer',
    medUdvalg: 'hovedudvalget',
    text: 'Vi ser frem til drøftelsen den 25. april. Det er vigtigt, at tallene ikke bruges til at udpege enkelte arbejdspladser.',
  },
  {
    by: 'hovedudvalgsmedlem',
    proposal: 'generativKi',
    medUdvalg: 'hovedudvalget',
    text: 'Hvilke opgaver er det tænkt, at værktøjet ikke må bruges til?',
  },
];
