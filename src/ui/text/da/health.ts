import type { HealthGroup, Severity } from '../../../domain/health';
import type { Where, Who } from '../../../domain/healthRemedies';
import { foundTexts, remedyTexts } from './healthFindings';

const groups: Record<HealthGroup, { readonly title: string; readonly looks: string }> = {
  tab: { title: 'Fanen, Teams og login', looks: 'Udgave, Teams, browser, login og tilladelser.' },
  site: { title: 'Sitet', looks: 'Opsætningens version, ur, sprog og tidszone, papirkurv, plads og deling.' },
  lists: {
    title: 'Lister',
    looks: 'Lister, kolonner, indeks, versioner, kommentarer, rettigheder og SharePoints grænser.',
  },
  people: { title: 'Grupper og rettigheder', looks: 'Roller, grupper med og uden medlemmer, rettighedsniveauer.' },
};
const severities: Record<Severity, string> = { fault: 'Fejl', warning: 'Advarsel', note: 'Bemærk', ok: 'I orden' };
const who: Record<Who, string> = {
  you: 'Det kan du selv.',
  owners: 'Det kan sitets ejere.',
  administrators: 'Det kan administratorer og sitets ejere.',
  raaderumsgruppe: 'Det kan råderumsgruppen og administratorer.',
  it: 'Det kan it-afdelingen.',
};
const where: Record<Where['place'], string> = {
  setUp: 'Åbn opsætningen',
  rights: 'Åbn rettigheder',
  rounds: 'Åbn budgetrunder',
  organisation: 'Åbn organisation',
  members: 'Åbn personer og roller',
  reload: 'Genindlæs fanen',
  regionalSettings: 'Internationale indstillinger på SharePoint',
  storage: 'Pladsforbrug på SharePoint',
  groups: 'Grupper på SharePoint',
  sharing: 'Deling på SharePoint',
  siteContents: 'Sitets indhold på SharePoint',
  listSettings: 'Listens indstillinger på SharePoint',
};

const counted = (faults: number, warnings: number): string =>
  [
    ...(faults > 0 ? [`${faults} fejl`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 advarsel' : `${warnings} advarsler`] : []),
  ].join(' og ');

export const healthText = {
  title: 'Driftstjek',
  description: 'Hvad fanen har brug for, hvad den finder, og hvad der kan gøres ved det. Intet ændres.',
  lookingAround: 'Ser på fanen, Teams og login …',
  lookingAtSite: 'Spørger SharePoint om sitet, lister og grupper …',
  again: 'Se efter igen',
  copy: 'Kopiér til support',
  copied: 'Driftstjekket er kopieret',
  copyHint:
    'Kopien har sitets adresse og det, der er fundet, men ingen navne på personer, ingen titler og intet indhold.',
  allWell: 'Alt, hvad der kunne ses efter, er i orden',
  allWellBody: 'Bemærkninger er til orientering.',
  found: (faults: number, warnings: number) => `Der er ${counted(faults, warnings)}`,
  foundBody: 'Ved hver står, hvad der kan gøres, og hvem der kan.',
  showOk: (count: number) => `Vis det, der er i orden (${count})`,
  hideOk: 'Skjul det, der er i orden',
  otherWindow: 'åbner i et nyt vindue',
  support: {
    title: 'Driftstjek af Råderum i Teams',
    site: (address: string) => `Site: ${address}`,
    at: (time: string) => `Tidspunkt: ${time}`,
  },
  groups,
  severities,
  who,
  where,
  facts: foundTexts,
  remedies: remedyTexts,
};
