import type { MemberGroup } from '../../../domain/members';
import type { Role } from '../../../domain/viewer';

const holders: Record<MemberGroup['holder'], string> = {
  medarbejder: 'Medarbejdere',
  arbejdsgruppe: 'Arbejdsgruppe',
  chef: 'Chef',
  direktion: 'Direktionen',
  raaderumsgruppe: 'Råderumsgruppen',
  hovedudvalg: 'Hovedudvalget',
  omu: 'OmrådeMED (OMU)',
  lmu: 'LokalMED (LMU)',
  administrator: 'Administratorer',
  chefgruppe: 'Chefgruppe',
  styregruppe: 'Styregruppe',
};
const roleNotes: Record<Role, string> = {
  medarbejder: 'Sender idéer ind, og læser tidsplan, katalog og udmøntningsplan. Ofte én Entra-gruppe med alle.',
  arbejdsgruppe: 'Alle, der er i en arbejdsgruppe.',
  chef: 'Alle, der er chef for et område eller i en styregruppe.',
  direktion: 'Behandler forslag, før de går til fagudvalg.',
  raaderumsgruppe: 'Styrer runden, samler forslag op og sorterer idéer.',
  hovedudvalg: 'Læser og drøfter forslag, når de er frigivet til MED.',
  omu: 'Alle, der er i et OMU.',
  lmu: 'Alle, der er i et LMU.',
  administrator: 'Kan se og rette alt, og giver rettigheder.',
};

export const membersText = {
  title: 'Personer og roller',
  description: 'Hvem der er hvad. Det afgør, hvem der kan se og rette hvad.',
  loading: 'Henter grupper, og hvem der er i dem …',
  back: 'Kom i gang',
  explanation:
    'Hver rolle, hvert chefområde og hvert udvalg har sin SharePoint-gruppe. Den, der sættes ind i et områdes gruppe, kommer også i rollens. En Entra-gruppe sættes ind på SharePoints egen side.',
  noAccess: 'Kun sitets ejere og administratorer',
  noAccessBody: 'SharePoint viser kun dem, hvem der er i grupperne, og lader kun dem ændre det.',
  rolesHeading: 'Roller',
  ofUnits: 'Områder, udvalg og arbejdsgrupper',
  holders,
  roleNotes,
  /** The role's own group, where the word for one of them is another. */
  roles: { chef: 'Chefer', arbejdsgruppe: 'Arbejdsgrupper' },
  group: (holder: string, of: string) => `${holder}: ${of}`,
  notThere: 'Gruppen er ikke lavet endnu.',
  someMissing: (count: number) => (count === 1 ? 'Én gruppe mangler' : `${count} grupper mangler`),
  someMissingBody: 'De laves af »Ret rettigheder«. Derefter kan personer sættes ind i dem her.',
  toRights: 'Til rettigheder',
  noUnits: 'Chefområder og udvalg får deres grupper, når organisationen er skrevet ind.',
  toOrganisation: 'Til organisationen',
  hidden: 'SharePoint viser dig ikke, hvem der er i gruppen.',
  nobody: 'Ingen endnu',
  directoryGroup: 'gruppe',
  add: 'Sæt ind',
  addTo: (group: string) => `Sæt ind i ${group}`,
  addLabel: 'Mailadresser',
  addHint: 'En eller flere, én på hver linje, eller indsat fra en mail.',
  adding: (address: string) => `Sætter ${address} ind …`,
  added: (names: string) => `Sat ind: ${names}`,
  notKnown: (address: string) =>
    `${address} kendes ikke i kommunens adressebog. En gæst sættes ind på SharePoints egen side.`,
  notAnAddress: (text: string) => `»${text}« er ikke en mailadresse`,
  close: 'Luk',
  remove: 'Tag ud',
  removeOne: (name: string, group: string) => `Tag ud: ${name}, ${group}`,
  removeTitle: (name: string) => `Tag ${name} ud?`,
  removeBody: (name: string, group: string) =>
    `${name} mister det, »${group}« giver adgang til. Er personen i andre grupper, bliver den adgang.`,
  removed: (name: string, group: string) => `${name} er taget ud af ${group}`,
};
