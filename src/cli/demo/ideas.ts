/** The ideas, most of them from the workshop of 28-11-2023, a few from the seminar of the council. Invented. */
import type { IdeaInput, Origin } from '../../domain/idea';
import type { ChefomraadeKey } from './organisation';
import { workPackages, type WorkPackageKey } from './workPackages';

export type DemoIdea = Omit<IdeaInput, 'round' | 'chefomraadeId' | 'workPackageId'> & {
  readonly chefomraade: ChefomraadeKey | undefined;
  readonly workPackage: WorkPackageKey | undefined;
};

type Words = readonly [title: string, description: string, origin?: Origin];

const gathered = (workPackage: WorkPackageKey, ...ideas: readonly Words[]): readonly DemoIdea[] =>
  ideas.map(([title, description, origin = 'workshop']) => ({
    title,
    description,
    origin,
    status: 'inWorkPackage',
    chefomraade: workPackages[workPackage].chefomraade,
    workPackage,
    reason: `Indgår i arbejdspakken "${workPackages[workPackage].title}".`,
  }));

const sorted = (chefomraade: ChefomraadeKey, ...ideas: readonly Words[]): readonly DemoIdea[] =>
  ideas.map(([title, description, origin = 'workshop']) => ({
    title,
    description,
    origin,
    status: 'sorted',
    chefomraade,
    workPackage: undefined,
    reason: 'Sorteret til chefområdet, som vurderer, om den passer i en arbejdspakke.',
  }));

const notPursued = (chefomraade: ChefomraadeKey, title: string, description: string, reason: string): DemoIdea => ({
  title,
  description,
  origin: 'workshop',
  status: 'notPursued',
  chefomraade,
  workPackage: undefined,
  reason,
});

const unsorted = (title: string, description: string, origin: Origin): DemoIdea => ({
  title,
  description,
  origin,
  status: 'new',
  chefomraade: undefined,
  workPackage: undefined,
  reason: '',
});

export const ideas: readonly DemoIdea[] = [
  ...gathered(
    'velfaerdsteknologi',
    ['Skærmbesøg til korte tilsyn', 'Mange besøg varer fem minutter, men kræver tyve minutters kørsel.'],
    ['Medicinrobotter hjemme hos borgeren', 'Robotten minder om medicinen, så borgeren ikke skal vente på os.'],
    ['Sensorgulv og nødkald på plejecentre', 'Vi går mange runder om natten, som sensorer kan erstatte.'],
    ['Sygeplejeklinik i Auning', 'Mange kan selv komme til os, hvis der er en klinik i nærheden.', 'kbSeminar'],
    ['Digital træning i eget hjem', 'En app med øvelser kan supplere genoptræning på hold.'],
  ),
  ...gathered(
    'rehabilitering',
    ['Alle nye borgere begynder med træning', 'Vi giver varig hjælp for tidligt.'],
    ['Én planlægning for hele hjemmeplejen', 'Biler fra to distrikter mødes på samme vej.'],
    ['Saml hjælpemidler ind, når de ikke bruges', 'Kældre og garager er fulde af rollatorer og senge.'],
    ['Færre køkkener med bedre udstyr', 'Vi kan ikke få medarbejdere til alle køkkener.'],
    ['Fælles visitation for hjemmepleje og sygepleje', 'Borgeren fortæller det samme to gange.'],
  ),
  ...gathered(
    'botilbudOgStoette',
    ['Hjælp til at flytte i egen bolig', 'Nogle bor på botilbud, fordi der ikke er andet.'],
    ['Del nattevagten mellem botilbud', 'Tre steder ligger under en kilometer fra hinanden.'],
    ['Støtte i grupper', 'Borgerne spørger efter nogen at følges med.'],
    ['Fælles åbningstid for væresteder', 'Der er ofte kun to gæster om formiddagen.'],
    ['Mentorer fra lokale foreninger', 'Frivillige kan følge borgere til aktiviteter.'],
  ),
  ...gathered(
    'koebOgSalg',
    ['Gennemgå dyre enkeltaftaler', 'Aftaler løber videre, uden at nogen ser på dem.'],
    ['Fyld egne pladser først', 'Vi har ledige pladser og køber alligevel eksternt.'],
    ['Sælg ledige pladser til nabokommuner', 'Vores tilbud til autisme er efterspurgt.'],
  ),
  ...gathered(
    'skoledrift',
    ['Dan klasser på tværs af skoler', 'To klasser med 14 elever kunne være én med 28 og to voksne i nogle timer.'],
    ['Eget vikarkorps', 'Vi bruger hver morgen på at ringe rundt.'],
    ['Del faglokalerne', 'Fysiklokalet står tomt tre dage om ugen.'],
    ['Ét indkøb af læremidler', 'Vi betaler for den samme licens på hver skole.'],
    ['Fælles valgfag for udskolingen', 'Små hold kan samles på én skole om eftermiddagen.', 'kbSeminar'],
  ),
  ...gathered(
    'dagtilbud',
    ['Åbn sammen om morgenen', 'To voksne står med tre børn klokken halv syv.'],
    ['Fælles leder for to små huse', 'Lederen bruger al sin tid på papir.'],
    ['Lån hinandens legeplads og skov', 'Ét busabonnement kan dække tre huse.'],
    ['Fælles frokostordning', 'Maden kan laves ét sted og spises i alle husene.'],
  ),
  ...gathered(
    'tidligIndsats',
    ['Familiehus i stedet for anbringelse', 'Vi kommer for sent ind i familierne.'],
    ['Find plejefamilier i lokalområdet', 'Børn flytter langt væk fra skole og venner.'],
    ['Åben rådgivning uden sag', 'En samtale kan ofte løse det.'],
    ['Indkald børn til tandlæge efter behov', 'Sunde tænder behøver ikke to besøg om året.'],
    ['Forældrekurser sammen med nabokommunen', 'Vi har for få deltagere til at holde dem alene.'],
  ),
  ...gathered(
    'indkoeb',
    ['Køb på aftalerne', 'Det er nemmere at handle ved siden af aftalen end på den.'],
    ['Bestil én gang om ugen', 'Der kommer varer hver dag, og nogen skal tage imod.'],
    ['Hæv selvrisikoen', 'Vi betaler meget i præmie og har få skader.'],
    ['Fælles kontraktoverblik', 'Kontrakter fornys af sig selv, fordi ingen kender datoen.'],
  ),
  ...gathered(
    'fravaerOgVikarer',
    ['Ring til den syge første dag', 'Kontakt betyder meget for, hvornår man kommer tilbage.'],
    ['Lad en robot kontrollere lønnen', 'Vi finder fejlene, efter at lønnen er udbetalt.'],
    ['Intern jobbank', 'Vi siger farvel til gode kollegaer og ansætter nye en måned efter.'],
    ['Fælles introduktion for nye', 'Hver afdeling opfinder sit eget forløb.'],
  ),
  ...gathered(
    'arbejdsgange',
    ['Hjælp til aktindsigt', 'Én sag kan tage en uge at gennemgå.'],
    ['Kunstig intelligens til referater', 'Vi skriver referater i timer hver uge.'],
    ['Opsig telefoner, ingen bruger', 'Skuffen er fuld af telefoner med abonnement.'],
    ['Færre systemer til det samme', 'Vi har fire steder at melde en fejl.'],
    ['Skriv breve, der kan forstås', 'Klare breve giver færre opringninger.'],
  ),
  ...gathered(
    'klogeKvadratmeter',
    ['Brug bygningerne hele dagen', 'Skolen er tom fra klokken 14 og hele sommeren.', 'kbSeminar'],
    ['Gør rent, hvor der har været nogen', 'Mødelokaler gøres rent, selv om de ikke har været brugt.'],
    ['Udskift lys og ventilation', 'Lyset er fra før, jeg blev ansat.'],
    ['Saml rådhusets funktioner', 'Vi bor i fem bygninger og har brug for tre.'],
    ['Sælg grunde, vi ikke bruger', 'Der er grunde, ingen har planer med.'],
  ),
  ...gathered(
    'flaadeOgVej',
    ['Én flåde af biler', 'Min afdelings bil holder stille, mens naboen lejer.'],
    ['Dæmp lyset om natten', 'Nye lamper kan dæmpes uden at skifte noget.'],
    ['Slå græs to gange om året', 'Ingen bruger de store plæner ved indfaldsvejene.'],
    ['Fælles maskiner med nabokommunen', 'Fejemaskinen bruges tre uger om året.'],
  ),
  ...gathered(
    'kulturOgHaller',
    ['Flere timer uden personale på biblioteket', 'Formiddagen er stille de fleste steder.'],
    ['Lej hallerne ud om sommeren', 'Stævner og lejrskoler leder efter plads.', 'kbSeminar'],
    ['Lad foreninger få nøgle', 'Teknisk service kører rundt for at låse op.'],
  ),
  ...gathered(
    'vejenTilJob',
    ['Småjob som første skridt', 'Tre timer om ugen kan blive til mere.'],
    ['Saml samtalerne', 'Borgere kommer til tre samtaler i tre forskellige afdelinger.'],
    ['Virksomhedsbesøg sammen med erhvervsrådet', 'Vi besøger de samme virksomheder hver for sig.'],
  ),
  ...sorted(
    'sundhedOgOmsorg',
    ['Fælles aktivitetscentre', 'Aktivitetscentre og biblioteker kan dele lokaler og kaffestue.'],
    ['Egen kørsel til dagcenter', 'Nogle borgere vil gerne selv eller med nabo.'],
  ),
  ...sorted(
    'teknikOgMiljoe',
    ['Solceller på kommunens tage', 'De store tage vender mod syd.'],
    ['Reparér skilte selv', 'Vi køber nye, når de gamle kunne rettes.'],
  ),
  ...sorted(
    'kulturOgFritid',
    ['Fælles billetsystem', 'Svømmehal, museum og arrangementer har hvert sit.'],
    ['Udstillinger, der flytter rundt', 'Den samme udstilling kan vises fire steder.'],
  ),
  ...sorted(
    'boernOgFamilie',
    ['Fælles venteværelse', 'Sundhedspleje og tandpleje ligger dør om dør.'],
    ['Gruppekonsultationer i sundhedsplejen', 'Førstegangsforældre har glæde af at mødes.'],
  ),
  ...sorted('socialomraadet', [
    'Fælles vaskeri til botilbud',
    'Maskinerne slides op, fordi de er købt til husholdning.',
  ]),
  ...sorted('arbejdsmarked', ['Digital booking af samtaler', 'Borgeren kan selv vælge tiden.']),
  ...sorted('personaleOgLoen', ['Kortere stillingsopslag', 'Vi skriver to sider, ingen læser.']),
  notPursued(
    'sundhedOgOmsorg',
    'Rengøring hver tredje uge',
    'Rengøring kunne gives sjældnere hos de stærkeste borgere.',
    'Serviceniveauet er netop besluttet politisk. Idéen kan tages op ved næste revision af kvalitetsstandarden.',
  ),
  notPursued(
    'skoleOgDagtilbud',
    'Fire skoledage om ugen',
    'Længere dage mandag til torsdag.',
    'Folkeskoleloven giver ikke mulighed for det.',
  ),
  notPursued(
    'oekonomi',
    'Afskaf alle små fakturaer',
    'Fakturaer under 100 kr. kunne betales samlet én gang om året.',
    'Betalingsfristerne er fastsat ved lov. Samlefaktura indgår i stedet i forslaget om færre leverancer.',
  ),
  notPursued(
    'teknikOgMiljoe',
    'Sluk gadelyset helt',
    'Al vejbelysning kunne slukkes efter midnat.',
    'Hensynet til trafiksikkerhed og tryghed vejer tungere. Natsænkning arbejdes der videre med.',
  ),
  notPursued(
    'kulturOgFritid',
    'Gebyr for brug af haller',
    'Foreninger kunne betale pr. time.',
    'Folkeoplysningsloven sætter grænser for betaling for børn og unge, og gevinsten er lille.',
  ),
  notPursued(
    'digitalisering',
    'Drop papirpost helt',
    'Alt kunne sendes digitalt.',
    'En del borgere er lovligt fritaget for Digital Post.',
  ),
  notPursued(
    'arbejdsmarked',
    'Luk jobcentret om fredagen',
    'Medarbejderne kunne få en hel dag til opfølgning.',
    'Borgere skal kunne få kontakt alle hverdage. Telefontiden er i stedet omlagt.',
  ),
  unsorted('Færre møder om fredagen', 'En fast dag uden møder ville give ro til sagerne.', 'andet'),
  unsorted('Del egne erfaringer i en video', 'Korte film kan erstatte nogle af kurserne.', 'andet'),
];
