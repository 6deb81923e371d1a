/** How far the MED-drøftelser had come on the demonstration's day, 15-04-2024: five days after the release. Invented. */
import type { MedDiscussionInput } from '../../domain/medDiscussion';
import { localDate } from '../../domain/localDate';
import type { MedUdvalgKey } from './organisation';
import type { ProposalKey } from './proposals';

export type DemoOutcome = Pick<MedDiscussionInput, 'discussedOn' | 'outcome' | 'statement' | 'answer'> & {
  readonly proposal: ProposalKey;
  readonly medUdvalg: MedUdvalgKey;
};

export const medOutcomesSoFar: readonly DemoOutcome[] = [
  {
    proposal: 'skaermbesoeg',
    medUdvalg: 'lmuHjemmeplejen',
    discussedOn: localDate('2024-04-12'),
    outcome: 'remark',
    statement:
      'LMU ser positivt på forslaget, når det er frivilligt for borgeren. Udvalget ønsker, at skærmbesøg lægges i et roligt lokale, og at der er fast teknisk hjælp i dag- og aftentimer.',
    answer: 'Et lokale og en fast ordning for support skrives ind i forslaget, før det går til fagudvalget.',
  },
  {
    proposal: 'klassedannelse',
    medUdvalg: 'lmuSkoler',
    discussedOn: localDate('2024-04-11'),
    outcome: 'statement',
    statement:
      'LMU Skoler er bekymret for tiden til samarbejde, når klasser dannes på tværs. Udvalget anbefaler, at ordningen begynder med 0. klasserne, og at erfaringerne drøftes, før 7. klasserne følger.',
    answer: '',
  },
  {
    proposal: 'vikarkorps',
    medUdvalg: 'lmuSkoler',
    discussedOn: localDate('2024-04-11'),
    outcome: 'noRemarks',
    statement: '',
    answer: '',
  },
  {
    proposal: 'ydertimer',
    medUdvalg: 'lmuDagtilbud',
    discussedOn: localDate('2024-04-12'),
    outcome: 'remark',
    statement: 'LMU peger på, at de yngste børn har brug for kendte voksne hele dagen, også i ydertimerne.',
    answer: 'Der indføres en fast voksen fra hver matrikel i ydertimerne i de første tre måneder.',
  },
  {
    proposal: 'vejbelysning',
    medUdvalg: 'lmuEjendomme',
    discussedOn: localDate('2024-04-12'),
    outcome: 'noRemarks',
    statement: '',
    answer: '',
  },
  {
    proposal: 'generativKi',
    medUdvalg: 'lmuRaadhus',
    discussedOn: localDate('2024-04-12'),
    outcome: 'remark',
    statement:
      'LMU ønsker en fælles retningslinje og oplæring, før værktøjet tages i brug, og at gevinsten drøftes løbende.',
    answer: 'Retningslinjen forelægges Hovedudvalget, før værktøjet udbredes.',
  },
];
