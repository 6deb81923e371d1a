/** A little of the closed round 2021-2024, so that rounds are real. Invented; its fagudvalg bear the names of their day. */
import { localDate } from '../../domain/localDate';
import type { DemoPlanPoint } from './demoPlanPoint';
import type { DemoProposal } from './demoProposal';
import { everyYear, years } from './rounds';

const carriedOut = 'Forslaget er gennemført og indgår i driften.';

const proposal = (
  facts: Pick<DemoProposal, 'number' | 'title' | 'type' | 'chefomraade' | 'fagudvalg' | 'economy' | 'summary'> &
    Partial<DemoProposal>,
): DemoProposal => ({
  stage: 'afsluttet',
  classification: 'aaben',
  background: 'Forslaget indgik i budgetaftalen for 2021-2024.',
  description: carriedOut,
  staffConsequences: 'Gennemført ved naturlig afgang.',
  citizenConsequences: 'Uændret serviceniveau.',
  ...facts,
});

export const closedProposals = {
  digitalPost: proposal({
    number: 'S101',
    title: 'Digital Post først',
    type: 'effektivisering',
    chefomraade: 'digitalisering',
    fagudvalg: 'oekonomiudvalget',
    summary: 'Breve sendes digitalt til alle, der ikke er fritaget.',
    economy: { service: years(-400, -600, -600, -600) },
  }),
  elaftale: proposal({
    number: 'S102',
    title: 'Fælles aftale om el',
    type: 'effektivisering',
    chefomraade: 'oekonomi',
    fagudvalg: 'oekonomiudvalget',
    summary: 'Alle bygninger samles i én aftale om køb af el.',
    economy: { service: everyYear(-850) },
  }),
  kopimaskiner: proposal({
    number: 'S103',
    title: 'Færre kopimaskiner',
    type: 'effektivisering',
    chefomraade: 'digitalisering',
    fagudvalg: 'oekonomiudvalget',
    summary: 'En printer pr. etage i stedet for en pr. afdeling.',
    economy: { service: everyYear(-230) },
  }),
  madservice: proposal({
    number: 'S201',
    title: 'Madservice hver anden dag',
    type: 'besparelse',
    chefomraade: 'sundhedOgOmsorg',
    fagudvalg: 'vpu',
    summary: 'Kølemad leveres to gange om ugen i stedet for tre.',
    economy: { service: years(-300, -450, -450, -450) },
    citizenConsequences: 'Borgeren modtager mad sjældnere, men med samme valgmuligheder.',
  }),
  nattilsyn: proposal({
    number: 'S202',
    title: 'Nattilsyn med sensorer',
    type: 'investering',
    chefomraade: 'sundhedOgOmsorg',
    fagudvalg: 'vpu',
    summary: 'Sensorer afløser en del af tilsynene om natten.',
    economy: { service: years(200, -700, -900, -900) },
  }),
  stoettekontakt: proposal({
    number: 'S203',
    title: 'Ny aftale om støttekontaktpersoner',
    type: 'omprioritering',
    chefomraade: 'socialomraadet',
    fagudvalg: 'vpu',
    summary: 'Timer flyttes fra administration til borgerkontakt.',
    economy: { service: everyYear(0) },
  }),
  skolebus: proposal({
    number: 'S301',
    title: 'Samlet plan for skolebusser',
    type: 'effektivisering',
    chefomraade: 'skoleOgDagtilbud',
    fagudvalg: 'buu',
    summary: 'Ringetider og ruter lægges i én plan.',
    economy: { service: years(-500, -1_200, -1_200, -1_200) },
  }),
  sommerpasning: proposal({
    number: 'S302',
    title: 'Fælles sommerpasning',
    type: 'besparelse',
    chefomraade: 'skoleOgDagtilbud',
    fagudvalg: 'buu',
    summary: 'Dagtilbud samles i færre huse i tre uger om sommeren.',
    economy: { service: everyYear(-420) },
    stage: 'ikkeVedtaget',
    description: 'Forslaget blev taget ud i budgetforhandlingerne.',
  }),
  groenneBede: proposal({
    number: 'S501',
    title: 'Færre sommerblomster',
    type: 'besparelse',
    chefomraade: 'teknikOgMiljoe',
    fagudvalg: 'mtu',
    summary: 'Sommerblomster erstattes af flerårige planter.',
    economy: { service: years(-80, -160, -160, -160) },
  }),
  virksomhedspraktik: proposal({
    number: 'S601',
    title: 'Tidlig virksomhedspraktik',
    type: 'investering',
    chefomraade: 'arbejdsmarked',
    fagudvalg: 'amu',
    summary: 'Ledige tilbydes praktik inden for de første tre måneder.',
    economy: { service: everyYear(600), overfoersler: years(-500, -1_300, -1_300, -1_300) },
  }),
} satisfies Record<string, DemoProposal>;

export type ClosedProposalKey = keyof typeof closedProposals;

type Point = DemoPlanPoint<ClosedProposalKey>;
const done = (date: string): Pick<Point, 'status' | 'doneOn'> => ({ status: 'done', doneOn: localDate(date) });

export const closedPlanPoints: readonly Point[] = [
  {
    number: 'R1',
    title: 'Digital Post først',
    category: 'raaderumsforslag',
    fagudvalg: 'oekonomiudvalget',
    crossCutting: true,
    kursen: 'Alle breve sendes digitalt.',
    timing: '1. kvartal 2021',
    proposal: 'digitalPost',
    amounts: years(-400, -600, -600, -600),
    ...done('2021-03-31'),
  },
  {
    number: 'R2',
    title: 'Fælles aftale om el',
    category: 'raaderumsforslag',
    fagudvalg: 'oekonomiudvalget',
    crossCutting: true,
    kursen: 'Aftalen er trådt i kraft.',
    timing: '1. januar 2021',
    proposal: 'elaftale',
    amounts: everyYear(-850),
    ...done('2021-01-04'),
  },
  {
    number: 'R3',
    title: 'Nattilsyn med sensorer',
    category: 'raaderumsforslag',
    fagudvalg: 'vpu',
    kursen: 'Sensorer er sat op hos de borgere, der ønsker det.',
    timing: '2. halvår 2021',
    proposal: 'nattilsyn',
    amounts: years(200, -700, -900, -900),
    ...done('2021-11-15'),
  },
  {
    number: 'R4',
    title: 'Samlet plan for skolebusser',
    category: 'raaderumsforslag',
    fagudvalg: 'buu',
    kursen: 'Ruterne følger ringetiderne.',
    timing: '1. august 2021',
    proposal: 'skolebus',
    amounts: years(-500, -1_200, -1_200, -1_200),
    ...done('2021-08-09'),
  },
  {
    number: 'D1',
    title: 'Afledt drift: ny idrætshal',
    category: 'driftsaendringer',
    fagudvalg: 'kfu',
    kursen: 'Driften er lagt ind i rammen.',
    timing: '2022',
    amounts: everyYear(210),
    ...done('2022-02-01'),
  },
  {
    number: 'A1',
    title: 'Renovering af genbrugsplads',
    category: 'anlaegsprojekter',
    fagudvalg: 'mtu',
    kursen: 'Pladsen er åbnet igen.',
    timing: '2022',
    amounts: years(1_000, 1_400, 0, 0),
    ...done('2022-10-03'),
  },
  {
    number: 'H1',
    title: 'Lokal erhvervsservice',
    category: 'hensigtserklaeringer',
    group: 'vaekst',
    fagudvalg: 'amu',
    kursen: 'Aftalen med erhvervsrådet er fornyet.',
    timing: '2021',
    ...done('2021-12-13'),
  },
];
