/**
 * The organisation of the demonstration. [S1] = the status note of 19-02-2024, [S2] = the case of 21-01-2025, [P20] = older
 * papers of the municipality; what bears no mark is invented, above all the fællesforvaltning's areas and the LMU.
 */
import { localDate } from '../../domain/localDate';
import type { OrgUnitInput } from '../../domain/organisation';

type UnitFacts = Omit<OrgUnitInput, 'key' | 'coversIds' | 'medLevel' | 'validFrom' | 'validTo'> &
  Partial<Pick<OrgUnitInput, 'medLevel' | 'validFrom' | 'validTo'>>;

/** The areas that others cover: written first, so that the rest can point at them. */
export const chefomraader = {
  // [S1]: the four of the welfare area.
  sundhedOgOmsorg: {
    name: 'Sundhed og Omsorg',
    shortName: 'Sundhed og Omsorg',
    kind: 'chefomraade',
    area: 'velfaerd',
  },
  socialomraadet: { name: 'Socialområdet', shortName: 'Social', kind: 'chefomraade', area: 'velfaerd' },
  skoleOgDagtilbud: {
    name: 'Skole- og Dagtilbudsområdet',
    shortName: 'Skole og Dagtilbud',
    kind: 'chefomraade',
    area: 'velfaerd',
  },
  boernOgFamilie: {
    name: 'Børn og Familieområdet',
    shortName: 'Børn og Familie',
    kind: 'chefomraade',
    area: 'velfaerd',
  },
  // Invented: S1 says only that there is a fællesforvaltning with chefområder.
  oekonomi: { name: 'Økonomi', shortName: 'Økonomi', kind: 'chefomraade', area: 'faelles' },
  personaleOgLoen: { name: 'Personale og Løn', shortName: 'Personale', kind: 'chefomraade', area: 'faelles' },
  digitalisering: { name: 'Digitalisering og IT', shortName: 'Digitalisering', kind: 'chefomraade', area: 'faelles' },
  ejendomme: { name: 'Kommunale Ejendomme', shortName: 'Ejendomme', kind: 'chefomraade', area: 'faelles' },
  teknikOgMiljoe: { name: 'Teknik og Miljø', shortName: 'Teknik og Miljø', kind: 'chefomraade', area: 'faelles' },
  kulturOgFritid: { name: 'Kultur og Fritid', shortName: 'Kultur og Fritid', kind: 'chefomraade', area: 'faelles' },
  arbejdsmarked: { name: 'Arbejdsmarked', shortName: 'Arbejdsmarked', kind: 'chefomraade', area: 'faelles' },
} satisfies Record<string, UnitFacts>;

export type ChefomraadeKey = keyof typeof chefomraader;

export type DemoBody = UnitFacts & { readonly covers: readonly ChefomraadeKey[] };

/** Stored as the unit's code, so that a body and an area can never be taken for each other. */
export const chefomraadeKeys = Object.keys(chefomraader) as ChefomraadeKey[];

const faelles: readonly ChefomraadeKey[] = [
  'oekonomi',
  'personaleOgLoen',
  'digitalisering',
  'ejendomme',
  'teknikOgMiljoe',
  'kulturOgFritid',
  'arbejdsmarked',
];

export const bodies = {
  kommunalbestyrelsen: {
    name: 'Kommunalbestyrelsen',
    shortName: 'KB',
    kind: 'kommunalbestyrelse',
    area: 'alle',
    covers: [],
  },
  // [S1, P1]
  oekonomiudvalget: {
    name: 'Økonomiudvalget',
    shortName: 'ØK',
    kind: 'fagudvalg',
    area: 'alle',
    covers: ['oekonomi', 'personaleOgLoen', 'digitalisering', 'ejendomme'],
  },
  // [S2]
  vpu: {
    name: 'Voksen- og Plejeudvalget',
    shortName: 'VPU',
    kind: 'fagudvalg',
    area: 'velfaerd',
    covers: ['sundhedOgOmsorg', 'socialomraadet'],
  },
  // [P20, unverified for 2022-2025]
  buu: {
    name: 'Børne- og Ungdomsudvalget',
    shortName: 'BUU',
    kind: 'fagudvalg',
    area: 'velfaerd',
    covers: ['skoleOgDagtilbud', 'boernOgFamilie'],
  },
  // [P20a]
  kfu: {
    name: 'Kultur- og Fritidsudvalget',
    shortName: 'KFU',
    kind: 'fagudvalg',
    area: 'faelles',
    covers: ['kulturOgFritid'],
  },
  // [P20, unverified]. The end and the successor are invented: a new council took its seats on 01-01-2026.
  mtu: {
    name: 'Miljø- og Teknikudvalget',
    shortName: 'MTU',
    kind: 'fagudvalg',
    area: 'faelles',
    covers: ['teknikOgMiljoe'],
    validTo: localDate('2025-12-31'),
  },
  kmtu: {
    name: 'Klima-, Miljø- og Teknikudvalget',
    shortName: 'KMTU',
    kind: 'fagudvalg',
    area: 'faelles',
    covers: ['teknikOgMiljoe'],
    validFrom: localDate('2026-01-01'),
  },
  // Invented, with a predecessor that the closed round still names.
  amu: {
    name: 'Arbejdsmarkedsudvalget',
    shortName: 'AMU',
    kind: 'fagudvalg',
    area: 'faelles',
    covers: ['arbejdsmarked'],
    validTo: localDate('2021-12-31'),
  },
  eau: {
    name: 'Erhvervs- og Arbejdsmarkedsudvalget',
    shortName: 'EAU',
    kind: 'fagudvalg',
    area: 'faelles',
    covers: ['arbejdsmarked'],
    validFrom: localDate('2022-01-01'),
  },
  // [S1, S2]
  direktionen: { name: 'Direktionen', shortName: 'Direktionen', kind: 'ledelse', area: 'alle', covers: [] },
  chefgruppen: { name: 'Chefgruppen', shortName: 'Chefgruppen', kind: 'ledelse', area: 'faelles', covers: faelles },
  raaderumsgruppen: {
    name: 'Råderumsgruppen',
    shortName: 'Råderumsgruppen',
    kind: 'ledelse',
    area: 'alle',
    covers: [],
  },
  koncernledelsen: {
    name: 'Koncernledelsen',
    shortName: 'Koncernledelsen',
    kind: 'ledelse',
    area: 'alle',
    covers: [],
  },
  styregruppeVoksne: {
    name: 'Koordinerende styregruppe for Sundhed og Omsorg samt Socialområdet',
    shortName: 'Styregruppe Sundhed/Social',
    kind: 'styregruppe',
    area: 'velfaerd',
    covers: ['sundhedOgOmsorg', 'socialomraadet'],
  },
  styregruppeBoern: {
    name: 'Koordinerende styregruppe for Skole- og Dagtilbudsområdet samt Børn og Familieområdet',
    shortName: 'Styregruppe Skole/Familie',
    kind: 'styregruppe',
    area: 'velfaerd',
    covers: ['skoleOgDagtilbud', 'boernOgFamilie'],
  },
  // [S1]; "Hovedmed" there too.
  hovedudvalget: {
    name: 'Hovedudvalget',
    shortName: 'Hovedudvalget',
    kind: 'medUdvalg',
    area: 'alle',
    medLevel: 'hovedudvalg',
    covers: [],
  },
  // [P20]
  omuAdministrationen: {
    name: 'Områdeudvalg administrationen',
    shortName: 'OMU Administrationen',
    kind: 'medUdvalg',
    area: 'faelles',
    medLevel: 'omu',
    covers: faelles,
  },
  omuSundhed: {
    name: 'Områdeudvalg sundhed og omsorg',
    shortName: 'OMU Sundhed og omsorg',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'omu',
    covers: ['sundhedOgOmsorg'],
  },
  omuSocial: {
    name: 'Områdeudvalg socialområdet',
    shortName: 'OMU Social',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'omu',
    covers: ['socialomraadet'],
  },
  omuSkole: {
    name: 'Områdeudvalg skole- og dagtilbud',
    shortName: 'OMU Skole og dagtilbud',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'omu',
    covers: ['skoleOgDagtilbud'],
  },
  omuBoern: {
    name: 'Områdeudvalg børn og unge',
    shortName: 'OMU Børn og unge',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'omu',
    covers: ['boernOgFamilie'],
  },
  // Invented from here on.
  lmuPlejecentre: {
    name: 'LMU Plejecentre',
    shortName: 'LMU Plejecentre',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'lmu',
    covers: ['sundhedOgOmsorg'],
  },
  lmuHjemmeplejen: {
    name: 'LMU Hjemmeplejen',
    shortName: 'LMU Hjemmeplejen',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'lmu',
    covers: ['sundhedOgOmsorg'],
  },
  lmuBotilbud: {
    name: 'LMU Botilbud og støtte',
    shortName: 'LMU Botilbud',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'lmu',
    covers: ['socialomraadet'],
  },
  lmuSkoler: {
    name: 'LMU Skoler',
    shortName: 'LMU Skoler',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'lmu',
    covers: ['skoleOgDagtilbud'],
  },
  lmuDagtilbud: {
    name: 'LMU Dagtilbud',
    shortName: 'LMU Dagtilbud',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'lmu',
    covers: ['skoleOgDagtilbud'],
  },
  lmuFamilie: {
    name: 'LMU Familieafdelingen',
    shortName: 'LMU Familieafdelingen',
    kind: 'medUdvalg',
    area: 'velfaerd',
    medLevel: 'lmu',
    covers: ['boernOgFamilie'],
  },
  lmuRaadhus: {
    name: 'LMU Rådhuset',
    shortName: 'LMU Rådhuset',
    kind: 'medUdvalg',
    area: 'faelles',
    medLevel: 'lmu',
    covers: ['oekonomi', 'personaleOgLoen', 'digitalisering'],
  },
  lmuEjendomme: {
    name: 'LMU Ejendomme, Vej og Park',
    shortName: 'LMU Ejendomme, Vej og Park',
    kind: 'medUdvalg',
    area: 'faelles',
    medLevel: 'lmu',
    covers: ['ejendomme', 'teknikOgMiljoe'],
  },
  lmuKultur: {
    name: 'LMU Kultur og Biblioteker',
    shortName: 'LMU Kultur',
    kind: 'medUdvalg',
    area: 'faelles',
    medLevel: 'lmu',
    covers: ['kulturOgFritid'],
  },
  lmuJobcenter: {
    name: 'LMU Jobcenter',
    shortName: 'LMU Jobcenter',
    kind: 'medUdvalg',
    area: 'faelles',
    medLevel: 'lmu',
    covers: ['arbejdsmarked'],
  },
} satisfies Record<string, DemoBody>;

export type BodyKey = keyof typeof bodies;
export type OrgKey = ChefomraadeKey | BodyKey;
export type MedUdvalgKey = {
  [Key in BodyKey]: (typeof bodies)[Key]['kind'] extends 'medUdvalg' ? Key : never;
}[BodyKey];
export type FagudvalgKey = {
  [Key in BodyKey]: (typeof bodies)[Key]['kind'] extends 'fagudvalg' ? Key : never;
}[BodyKey];
