/** Arbejdspakker: what the ideas were gathered into in December 2023. Invented. */
import type { WorkPackageInput } from '../../domain/workPackage';
import type { ChefomraadeKey } from './organisation';
import type { PersonKey } from './people';

export type DemoWorkPackage = Omit<WorkPackageInput, 'round' | 'chefomraadeId' | 'lead'> & {
  readonly chefomraade: ChefomraadeKey;
  readonly lead: PersonKey;
};

export const workPackages = {
  velfaerdsteknologi: {
    title: 'Velfærdsteknologi og digitale besøg',
    description:
      'Hvor kan skærmbesøg, medicinrobotter og digital støtte give borgeren mere frihed og samtidig frigøre kørsel og tid i hjemmeplejen?',
    chefomraade: 'sundhedOgOmsorg',
    track: 'raaderum',
    lead: 'udviklingskonsulent',
  },
  rehabilitering: {
    title: 'Rehabilitering og hjemmepleje',
    description:
      'Pakken er en del af Omstillings- og Udviklingskataloget og følger katalogets egen frist. Den ser på forløb, visitation og planlægning.',
    chefomraade: 'sundhedOgOmsorg',
    track: 'omstillingskatalog',
    lead: 'sundhedschef',
  },
  botilbudOgStoette: {
    title: 'Botilbud og støtte i egen bolig',
    description:
      'Overgange fra botilbud til egen bolig, fælles nattevagt og en mere ensartet visitation af § 85-støtte.',
    chefomraade: 'socialomraadet',
    track: 'omstillingskatalog',
    lead: 'socialchef',
  },
  koebOgSalg: {
    title: 'Køb og salg af pladser på socialområdet',
    description: 'Gennemgang af aftaler om eksterne pladser og bedre udnyttelse af kommunens egne tilbud.',
    chefomraade: 'socialomraadet',
    track: 'budgetIBalance',
    lead: 'socialchef',
  },
  skoledrift: {
    title: 'Skoledrift og klassedannelse',
    description: 'Klassedannelse på tværs, vikardækning og fælles brug af faglokaler og ressourcepersoner.',
    chefomraade: 'skoleOgDagtilbud',
    track: 'raaderum',
    lead: 'skoleleder',
  },
  dagtilbud: {
    title: 'Dagtilbud med færre matrikler i ydertimerne',
    description: 'Åbningstider, fælles ledelse og brug af bygninger, når børnetallet falder i dele af kommunen.',
    chefomraade: 'skoleOgDagtilbud',
    track: 'omstillingskatalog',
    lead: 'skolechef',
  },
  tidligIndsats: {
    title: 'Tidlig indsats for børn og familier',
    description: 'Investeringer i tidlig indsats, der kan forebygge anbringelser og mere indgribende foranstaltninger.',
    chefomraade: 'boernOgFamilie',
    track: 'omstillingskatalog',
    lead: 'familiechef',
  },
  indkoeb: {
    title: 'Indkøb og udbud',
    description: 'Bedre brug af fælles aftaler, færre leverancer og et samlet overblik over kontrakter, der udløber.',
    chefomraade: 'oekonomi',
    track: 'raaderum',
    lead: 'oekonom',
  },
  fravaerOgVikarer: {
    title: 'Sygefravær, vikarer og løntjek',
    description: 'Nærvær, fælles vikarkorps og enklere gange i lønadministrationen.',
    chefomraade: 'personaleOgLoen',
    track: 'raaderum',
    lead: 'oekonomichef',
  },
  arbejdsgange: {
    title: 'Arbejdsgange, aktindsigt og generativ kunstig intelligens',
    description:
      'Effektivisering af arbejdsgange i administrationen, fx omkring aktindsigt, og ansvarlig brug af generativ kunstig intelligens.',
    chefomraade: 'digitalisering',
    track: 'raaderum',
    lead: 'digitaliseringschef',
  },
  klogeKvadratmeter: {
    title: 'Kloge m2',
    description:
      'De bedste rammer for borgere og ansatte på færre kvadratmeter, med lavere omkostninger til drift og energi.',
    chefomraade: 'ejendomme',
    track: 'raaderum',
    lead: 'oekonomichef',
  },
  flaadeOgVej: {
    title: 'Flådestyring, vej og park',
    description: 'En fælles flådestyringsenhed for kommunens køretøjer og en ny plan for vejdrift og grønne arealer.',
    chefomraade: 'teknikOgMiljoe',
    track: 'raaderum',
    lead: 'teknikchef',
  },
  kulturOgHaller: {
    title: 'Biblioteker, haller og foreningsliv',
    description: 'Selvbetjening, udlejning og samarbejde med foreninger om driften af haller og lokaler.',
    chefomraade: 'kulturOgFritid',
    track: 'raaderum',
    lead: 'oekonom',
  },
  vejenTilJob: {
    title: 'Kortere vej til job',
    description:
      'Tættere kontakt med virksomheder og tidlige samtaler, så færre borgere er længe på overførselsindkomst.',
    chefomraade: 'arbejdsmarked',
    track: 'raaderum',
    lead: 'oekonomichef',
  },
} satisfies Record<string, DemoWorkPackage>;

export type WorkPackageKey = keyof typeof workPackages;
