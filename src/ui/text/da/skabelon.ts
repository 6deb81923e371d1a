/** The words of a proposal's form and page: what is said around the fields of the skabelon. */
import type { EconomyWarning } from '../../../domain/economyChecks';
import type { RelationKind } from '../../../domain/relations';
import type { SkabelonSection } from '../../../domain/skabelon';
import type { Stage } from '../../../domain/stage';

const sections: Record<SkabelonSection, string> = {
  core: 'Grundoplysninger',
  content: 'Indhold',
  economy: 'Økonomi',
  consequences: 'Konsekvenser',
  implementation: 'Gennemførelse',
  handling: 'Behandling',
};

const beforeStage: Record<Stage, string> = {
  idea: 'idéen',
  workPackage: 'arbejdspakken',
  chefmoede: 'chefmødet',
  raaderumsgruppen: 'råderumsgruppen',
  direktion: 'direktionen',
  tilFagudvalg: 'fagudvalget',
  prioriteret: 'prioriteringen',
  katalog: 'råderumskataloget',
  foersteBehandling: '1. behandling',
  vedtaget: 'vedtagelsen',
  ikkeVedtaget: 'afslaget',
  underUdmoentning: 'udmøntningen',
  afsluttet: 'afslutningen',
};

const fieldCount = (count: number) => (count === 1 ? 'Ét felt' : `${count} felter`);

const relations: Record<RelationKind | 'requiredBy', string> = {
  requires: 'Forudsætter',
  requiredBy: 'Er en forudsætning for',
  excludes: 'Udelukker',
  overlaps: 'Overlapper',
};

const relationHelp: Record<RelationKind, string> = {
  requires: 'Forslag, der skal gennemføres, for at dette virker.',
  excludes: 'Forslag, der ikke kan gennemføres sammen med dette.',
  overlaps: 'Forslag, der henter en del af de samme penge.',
};

/** Each with the year it is about, where it is about one. */
const warnings: Record<EconomyWarning['code'], (year: string, ...figures: readonly string[]) => string> = {
  signTurns: (year) => `Effekten skifter fortegn i ${year}. Er det rigtigt?`,
  jump: (year) => `Effekten ændrer sig usædvanligt meget til ${year}. Er der et nul for meget eller for lidt?`,
  typeSaysSaving: () => 'Forslagstypen siger, at forslaget sparer, men tallene siger, at det koster.',
  otherPriceLevel: (_year, found, expected) =>
    `Beløbene står i ${found ?? ''}, mens runden regner i ${expected ?? ''}. De kan ikke lægges sammen med de andre forslag.`,
  fteOutOfProportion: (year, perFte) =>
    `Et årsværk koster efter tallene ${perFte ?? ''} (1.000 kr.) i ${year}. Passer årsværk og serviceudgifter sammen?`,
  fteAgainstMoney: (year) => `Årsværk og serviceudgifter trækker hver sin vej i ${year}. Er et fortegn vendt?`,
  costIsNegative: (year) => `En implementeringsomkostning er negativ i ${year}. Udgifter skrives uden minus.`,
};

export const skabelonText = {
  /** As they stand after »før«. */
  beforeStage,
  sections,
  contents: 'Indhold',
  sectionMissing: (section: string, missing: number) =>
    missing === 0 ? section : `${section}, ${fieldCount(missing).toLowerCase()} mangler`,
  missingAlready: (count: number) => `${fieldCount(count)} mangler allerede på det nuværende trin`,
  missingBefore: (count: number, stage: string) => `${fieldCount(count)} mangler før ${stage}`,
  missingMore: (count: number, stage: string) => `${fieldCount(count)} mere før ${stage}`,
  nothingMissing: 'Alt, der skal udfyldes, er udfyldt',
  completeness: 'Hvad der mangler',
  requiredBefore: (stage: string) => `Skal udfyldes før ${stage}.`,
  forEconomists: 'Udfyldes af Økonomi.',
  hiddenWorkPackage: 'En arbejdspakke, du ikke kan se',
  /** Of the municipality's own fields, one that its skabelon does not name. */
  unknownOwn: (number: number) => `Eget felt ${number}`,
  hiddenFields: 'Skjulte felter med indhold',
  hiddenFieldsHelp: 'Felterne er ikke længere med i skabelonen. Det, der står i dem, er ikke slettet.',
  numberHelp: 'For eksempel S101. Hvert nummer bruges kun én gang i runden.',

  economyCaption: (priceLevel: string) =>
    `1.000 kr.${priceLevel === '' ? '' : `, ${priceLevel}`}. Negative beløb er besparelser eller merindtægter, positive er udgifter.`,
  economyRows: 'Udgiftstype',
  amountLabel: (row: string, year: string) => `${row} ${year}, 1.000 kr., negativt beløb = besparelse`,
  costLabel: (row: string, year: string) => `${row} ${year}, 1.000 kr., positivt beløb = udgift`,
  fteLabel: (row: string, year: string) => `${row} ${year}, negativt tal = færre`,
  costs: { operating: 'Implementering, drift', capital: 'Implementering, anlæg' },
  /** Where the field has a name of the municipality's own. */
  costsOf: (label: string) => ({ operating: `${label}, drift`, capital: `${label}, anlæg` }),
  fteRow: (label: string) => `${label} (antal)`,
  capitalApart: 'Anlæg tælles ikke med i netto drift.',
  pasteHint: 'Du kan indsætte flere rækker og år på én gang fra Excel.',
  paste: {
    done: (cells: number) => (cells === 1 ? 'Ét felt er indsat.' : `${cells} felter er indsat.`),
    lost: (rows: number, columns: number) =>
      `Der var ikke plads til ${[
        ...(rows === 0 ? [] : [rows === 1 ? 'én række' : `${rows} rækker`]),
        ...(columns === 0 ? [] : [columns === 1 ? 'én kolonne' : `${columns} kolonner`]),
      ].join(' og ')}. Se efter, at tallene står i de rigtige år.`,
    undo: 'Fortryd indsættelsen',
  },
  sumUnknown: '?',
  /** `label`: of the field. */
  payback: (label: string, years: string) => `${label}: ${years} år`,
  paybackUnknown: (label: string) => `${label}: kan ikke regnes ud, før alle beløb kan læses`,
  paybackNever: (label: string) => `${label}: omkostningerne tjenes ikke hjem med de beløb, der står her`,
  paybackNone: (label: string) => `${label}: ingen implementeringsomkostninger`,
  warningsTitle: 'Se efter en ekstra gang',
  warningsHint: 'Det er ikke fejl. Forslaget kan gemmes, som det er.',
  warnings,

  relations,
  relationHelp,
  relationSearch: 'Søg efter nummer eller titel',
  relationAdd: (relation: string) => `Tilføj forslag: ${relation}`,
  relationRemove: (title: string) => `Fjern ${title}`,
  relationNone: 'Ingen andre forslag',
  relationNoMatch: 'Intet forslag passer til det, du har skrevet.',
  relationsLoading: 'Henter rundens forslag …',
  relationsFailed: 'Rundens øvrige forslag kunne ikke hentes. Det, der er valgt, bliver stående.',
  relationUnseen: (count: number) =>
    count === 1
      ? 'Desuden et forslag, du ikke har adgang til, eller som er slettet.'
      : `Desuden ${count} forslag, du ikke har adgang til, eller som er slettet.`,
  relationsFromOthers: 'Skrevet på det andet forslag. Det kan kun fjernes dér, af den, der må redigere det.',
  relationWarnings: {
    countedTwice: (title: string, amount: string) =>
      `${title} henter en del af de samme penge. Dets effekt er ${amount} (1.000 kr.) over årene: vær sikker på, at ingen krone tælles to gange.`,
    bothCounted: (title: string) =>
      `${title} udelukker dette forslag, og begge er i live. Kun det ene kan gennemføres, men begge tæller med i summerne.`,
    requiredIsOut: (title: string) => `${title} er en forudsætning, men det er udgået eller ikke vedtaget.`,
    contradiction: (title: string) => `${title} er både en forudsætning og udelukket.`,
  },

  print: 'Udskriv',
  printedOn: (date: string) => `Udskrevet ${date}`,
  printHead: (round: string) => `Råderumsforslag, budget ${round}`,
  noRelations: 'Ingen sammenhæng med andre forslag er skrevet på.',
  unreadableTitle: 'Kommunens ændringer i skabelonen kan ikke læses',
  unreadable: (at: string) =>
    `Skabelonen vises, som den leveres. En administrator eller råderumsgruppen kan rette det under opsætningen af skabelonen (sted: ${at}).`,
};
