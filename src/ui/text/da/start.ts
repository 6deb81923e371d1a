import type { HiddenStep, StartState, StartStep } from '../../../domain/gettingStarted';

const steps: Record<StartStep, string> = {
  areas: 'Chefområder',
  committees: 'Fagudvalg',
  med: 'MED-udvalg',
  groups: 'Grupper og steder til hvert område og udvalg',
  people: 'Personer i rollerne',
  round: 'Budgetrunde',
  targets: 'Måltal',
  timeline: 'Tidsplan',
  open: 'Åbning af runden',
};
const states: Record<StartState, string> = { done: 'Klar', missing: 'Mangler', unknown: 'Se selv efter' };

const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

const done: Record<StartStep, (count: number) => string> = {
  areas: (count) => many(count, 'chefområde', 'chefområder'),
  committees: (count) => many(count, 'fagudvalg', 'fagudvalg'),
  med: (count) => many(count, 'MED-udvalg', 'MED-udvalg'),
  groups: () => 'Alle er lavet.',
  people: () => 'Råderumsgruppen, direktionen og alle chefområder har nogen.',
  round: () => 'Der er en runde.',
  targets: () => 'Rundens måltal er skrevet ind.',
  timeline: (count) => many(count, 'milepæl', 'milepæle'),
  open: () => 'Alle kan se, at arbejdet er i gang.',
};
const missing: Record<StartStep, (count: number) => string> = {
  areas: () => 'Skriv dem ind, eller indsæt dem fra et regneark. Idéer og forslag hører til et chefområde.',
  committees: () => 'Forslag behandles i det fagudvalg, der dækker chefområdet.',
  med: () => 'Hovedudvalg, OMU og LMU drøfter de forslag, der berører dem.',
  groups: (count) =>
    count === 0
      ? 'Laves, når der er chefområder og en runde.'
      : `${many(count, 'gruppe eller sted mangler', 'grupper og steder mangler')}. »Ret rettigheder« laver dem.`,
  people: (count) =>
    count === 0
      ? 'Først når grupperne er lavet.'
      : `${many(count, 'gruppe er tom', 'grupper er tomme')}: råderumsgruppen, direktionen eller en chefs. Der står »Ingen endnu« ved den.`,
  round: () => 'Budgetår, navn og måltal for fire år.',
  targets: () => 'Hvor meget der skal findes i hvert af de fire år.',
  timeline: () => 'Milepæle, der åbner rundens faser. De kan hentes fra en tidligere runde.',
  open: () => 'En ny runde er under forberedelse. Sæt den til »Åben«, når arbejdet går i gang.',
};
const unknown: Record<HiddenStep, string> = {
  groups: 'SharePoint viser dem kun for sitets ejere.',
  people: 'SharePoint viser kun sitets ejere, hvem der er i grupperne.',
};
const links: Record<StartStep, string> = {
  areas: 'Organisation',
  committees: 'Organisation',
  med: 'Organisation',
  groups: 'Rettigheder',
  people: 'Personer og roller',
  round: 'Budgetrunder',
  targets: 'Budgetrunder',
  timeline: 'Tidsplan',
  open: 'Budgetrunder',
};

export const startText = {
  title: 'Kom i gang',
  description: 'Det skal være på plads, før arbejdet kan begynde. Tag det oppefra.',
  loading: 'Ser efter, hvad der mangler …',
  /** Of the list. */
  list: 'Hvad der skal være på plads',
  steps,
  states,
  done,
  missing,
  unknown,
  links,
  left: (count: number) => (count === 1 ? '1 ting mangler' : `${count} ting mangler`),
  allDone: 'Alt er på plads',
  allDoneBody: 'Arbejdet kan begynde: medarbejdere kan sende idéer ind, og chefområderne kan skrive forslag.',
  toStart: 'Se, hvad der mangler',
  manage: 'Runder, organisation og personer',
  settings: 'Opsætning',
  pages: {
    organisation: 'Organisation',
    rounds: 'Budgetrunder',
    members: 'Personer og roller',
    rights: 'Rettigheder',
    packages: 'Arbejdspakker',
    skabelon: 'Skabelon',
  },
  noRound: 'Der er ingen budgetrunde endnu',
  noRoundBody:
    'Den første runde laves af råderumsgruppen eller en administrator. Her er ikke noget at gøre, før den er lavet.',
  noAccess: 'Kun råderumsgruppen og administratorer',
  noAccessBody: 'Runder, organisation og roller sættes op af råderumsgruppen og administratorer.',
};
