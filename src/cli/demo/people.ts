/** The persons of the demonstration. All are invented, and so is every sign-in name: `.example` belongs to nobody (RFC 2606). */
import type { Role } from '../../domain/viewer';

/** What the local directory knows of a person, and the roles the site gives them. */
export interface DemoPerson {
  readonly objectId: string;
  /** Sign-in name in mail form. */
  readonly loginName: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly roles: readonly Role[];
}

const person = (
  number: number,
  login: string,
  name: string,
  jobTitle: string,
  department: string,
  ...roles: readonly Role[]
): DemoPerson => ({
  objectId: `9d3a0000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  loginName: `${login}@eksempelkommune.example`,
  name,
  jobTitle,
  department,
  roles,
});

/** MED representatives are known by their MED-udvalg, never by their union (GDPR article 9; domain.md section 9.5). */
export const peopleByKey = {
  oekonom: person(1, 'mette.frydendal', 'Mette Frydendal', 'Økonomikonsulent', 'Økonomi', 'raaderumsgruppe'),
  oekonomichef: person(2, 'jonas.hedevang', 'Jonas Hedevang', 'Økonomichef', 'Økonomi', 'raaderumsgruppe', 'chef'),
  sundhedschef: person(
    3,
    'birgitte.solvang',
    'Birgitte Solvang',
    'Chef for Sundhed og Omsorg',
    'Sundhed og Omsorg',
    'chef',
  ),
  socialchef: person(4, 'henrik.kaersholt', 'Henrik Kærsholt', 'Socialchef', 'Socialområdet', 'chef'),
  skolechef: person(
    5,
    'line.oesterlund',
    'Line Østerlund',
    'Chef for Skole og Dagtilbud',
    'Skole- og Dagtilbudsområdet',
    'chef',
  ),
  familiechef: person(
    6,
    'thomas.ravnkilde',
    'Thomas Ravnkilde',
    'Chef for Børn og Familie',
    'Børn og Familieområdet',
    'chef',
  ),
  teknikchef: person(7, 'anders.mosevang', 'Anders Mosevang', 'Chef for Teknik og Miljø', 'Teknik og Miljø', 'chef'),
  digitaliseringschef: person(8, 'nadia.elkaer', 'Nadia Elkær', 'Digitaliseringschef', 'Digitalisering og IT', 'chef'),
  direktoer: person(9, 'susanne.holmfeldt', 'Susanne Holmfeldt', 'Velfærdsdirektør', 'Direktionen', 'direktion'),
  udviklingskonsulent: person(
    10,
    'camilla.noerskov',
    'Camilla Nørskov',
    'Udviklingskonsulent',
    'Sundhed og Omsorg',
    'arbejdsgruppe',
  ),
  skoleleder: person(
    11,
    'rasmus.engholt',
    'Rasmus Engholt',
    'Skoleleder',
    'Skole- og Dagtilbudsområdet',
    'arbejdsgruppe',
  ),
  medarbejder: person(12, 'pia.vestermark', 'Pia Vestermark', 'Pædagog', 'Skole- og Dagtilbudsområdet', 'medarbejder'),
  hovedudvalgsmedlem: person(
    13,
    'ole.stenbaek',
    'Ole Stenbæk',
    'Medarbejderrepræsentant i Hovedudvalget',
    'Teknik og Miljø',
    'hovedudvalg',
  ),
  omuMedlem: person(
    14,
    'gitte.aabrink',
    'Gitte Aabrink',
    'Medarbejderrepræsentant i OMU sundhed og omsorg',
    'Sundhed og Omsorg',
    'omu',
  ),
  lmuMedlem: person(
    15,
    'kasper.tornholt',
    'Kasper Tornholt',
    'Medarbejderrepræsentant i LMU Skoler',
    'Skole- og Dagtilbudsområdet',
    'lmu',
  ),
  administrator: person(
    16,
    'signe.dalumvang',
    'Signe Dalumvang',
    'IT-administrator',
    'Digitalisering og IT',
    'administrator',
  ),
} satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof peopleByKey;

export const personKeys = Object.keys(peopleByKey) as PersonKey[]; // it has only its own keys

export const demoPeople: readonly DemoPerson[] = Object.values(peopleByKey);

/** Who installs the site and writes the demonstration's data. */
export const administrator: DemoPerson = peopleByKey.administrator;

/** Of another organisation, invited into this directory; the site gives her nothing until an administrator does. */
export const guest = {
  objectId: '9d3a0000-0000-4000-8000-000000000101',
  loginName: 'maja.lyngby_raadgiver.example#EXT#@eksempelkommune.example',
  name: 'Maja Lyngby',
  jobTitle: 'Ekstern rådgiver (gæst)',
  department: '',
  mail: 'maja.lyngby@raadgiver.example',
  home: {
    tenantId: '6a4d1c7e-52b8-4f0e-9c33-8d2b7e5a1f90',
    objectId: '3e8f0000-0000-4000-8000-000000000007',
    loginName: 'maja.lyngby@raadgiver.example',
  },
};

/** What the local directory holds: roles are the site's business, not the directory's. */
export const demoDirectory: readonly (Omit<DemoPerson, 'roles'> & Partial<Pick<typeof guest, 'mail' | 'home'>>)[] = [
  ...demoPeople.map(({ objectId, loginName, name, jobTitle, department }) => ({
    objectId,
    loginName,
    name,
    jobTitle,
    department,
  })),
  guest,
];
