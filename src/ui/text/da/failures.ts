/** What went wrong, for `ui/shell/errorText`: what happened, whether the person's work is safe, what can be done. */
import { shellText } from './shell';

export const failuresText = {
  ...shellText.failures,
  NotFound: {
    title: 'Det findes ikke længere',
    body: 'Det er slettet, eller du har ikke adgang til at se det.',
    safe: 'Intet af dit er ændret.',
    next: 'Gå tilbage til listen, eller spørg den, der sendte dig linket.',
  },
  Conflict: {
    title: 'En anden har ændret det samme',
    body: 'Nogen gemte, mens du skrev.',
    safe: 'Intet er overskrevet, og det, du har skrevet, står her endnu.',
    next: 'Hent den nyeste udgave, og sammenlign.',
  },
  Forbidden: {
    title: 'Du har ikke adgang',
    body: 'SharePoint giver dig ikke lov til at se eller ændre det.',
    safe: 'Intet er ændret.',
    next: 'Sitets ejere eller råderumsgruppen kan give dig adgang.',
  },
  Locked: {
    title: 'Det er låst på SharePoint',
    body: 'Sitet er låst, eller en anden har dokumentet åbent eller tjekket ud. Så længe tager SharePoint ikke imod ændringer fra nogen.',
    safe: 'Intet er ændret, og det, du har skrevet, står her endnu.',
    next: 'Prøv igen om lidt. Er det hele sitet, kan it-afdelingen låse det op.',
  },
  Duplicate: {
    title: 'Det findes i forvejen',
    body: 'Der er allerede én med samme nummer eller nøgle.',
    safe: 'Intet er gemt.',
    next: 'Vælg et andet nummer, og gem igen.',
  },
  Invalid: {
    title: 'SharePoint tog ikke imod det',
    body: 'En af værdierne passer ikke til listen på SharePoint.',
    safe: 'Intet er gemt, og det, du har skrevet, står her endnu.',
    next: 'Ret feltet, og gem igen.',
  },
  SignInNeeded: {
    title: 'Du er ikke logget ind',
    body: 'Microsoft kunne ikke logge dig ind af sig selv.',
    safe: 'Intet er ændret.',
    next: 'Log ind i det vindue, der åbner, når du trykker på knappen.',
  },
  ConsentNeeded: {
    title: 'Råderum mangler din tilladelse',
    body: 'Råderum læser og skriver på SharePoint på dine vegne og kun det, du selv må. Det har du ikke givet lov til endnu.',
    safe: 'Intet er læst eller ændret.',
    next: 'Giv tilladelsen her. Er det ikke muligt, kan din administrator give den for hele kommunen.',
  },
  SignInUnavailable: {
    title: 'Du kan ikke logges ind her',
    body: 'Dette program kan ikke give Råderum adgang til SharePoint.',
    safe: 'Intet er ændret.',
    next: 'Åbn det samme i Teams på computer eller i en browser.',
  },
  SignInBlocked: {
    title: 'Browseren lukkede for login-vinduet',
    body: 'Du logger ind i et lille vindue, og det fik ikke lov at åbne.',
    safe: 'Intet er ændret.',
    next: 'Tillad pop op-vinduer for adressen, eller log ind på denne side; så går det, der ikke er gemt, tabt.',
  },
  OtherAccount: {
    title: 'En anden er logget ind nu',
    body: 'Siden blev åbnet af én konto, og login svarer nu for en anden.',
    safe: 'Intet er ændret, og det, du har skrevet, står her endnu.',
    next: 'Gem en kopi af det, du har skrevet, og genindlæs.',
  },
  SignInUnanswered: {
    title: 'Teams svarer ikke på login',
    body: 'Vi har bedt Teams om at logge dig ind på SharePoint, men Teams har ikke svaret.',
    safe: 'Intet er gået tabt, og det, du har skrevet, står her endnu.',
    next: 'Prøv igen. Hjælper det ikke, så gem en kopi af det, du har skrevet, og åbn fanen på ny.',
  },
  NotAssigned: {
    title: 'Du har ikke fået Råderum tildelt',
    body: 'Kommunen lukker kun dem ind, der er tildelt appen Råderum, og det er din konto ikke.',
    safe: 'Intet er ændret, og det, du har skrevet, står her endnu.',
    next: 'Bed IT-afdelingen tildele dig appen. Er det gjort, så log ind igen.',
  },
  RefusedByPolicy: {
    title: 'Kommunens regler for login siger nej',
    body: 'Betinget adgang tillader ikke login til SharePoint herfra. Det kan være enheden, stedet eller programmet.',
    safe: 'Intet er ændret, og det, du har skrevet, står her endnu.',
    next: 'Prøv fra en af kommunens computere eller fra kommunens netværk. Ellers kan IT-afdelingen se, hvilken regel det er.',
  },
  SecondFactor: {
    title: 'Du skal bekræfte, at det er dig',
    body: 'Kommunen kræver en ekstra godkendelse, fx på telefonen, før du kan bruge SharePoint.',
    safe: 'Intet er ændret, og det, du har skrevet, står her endnu.',
    next: 'Tryk på knappen, og godkend i det vindue, der åbner.',
  },
  SignInExpired: {
    title: 'Dit login er udløbet',
    body: 'Der skal logges ind igen med mellemrum, og nu er det tid.',
    safe: 'Intet er ændret, og det, du har skrevet, står her endnu.',
    next: 'Log ind i det vindue, der åbner, når du trykker på knappen, og gå så videre, hvor du slap.',
  },
  SignInUnreachable: {
    title: 'Microsofts login svarer ikke',
    body: 'Vi kan ikke nå login.microsoftonline.com, eller der kommer intet svar.',
    safe: 'Intet er ændret, og det, du har skrevet, står her endnu.',
    next: 'Se efter netværket, og prøv igen. En firewall eller et VPN kan lukke for adressen.',
  },
  NoStorage: {
    title: 'Browseren gemmer ikke noget for Råderum',
    body: 'Login på denne side går til Microsoft og tilbage igen, og imens skal browseren huske, hvad du var i gang med.',
    safe: 'Intet er ændret.',
    next: 'Tillad cookies og websteddata for adressen, eller tillad pop op-vinduer, og log ind i et vindue.',
  },
  Throttled: {
    title: 'SharePoint har travlt',
    body: 'SharePoint beder os om at vente lidt.',
    safe: 'Det, du har skrevet, står her endnu.',
    next: 'Vi prøver igen af os selv.',
    countdown: (seconds: number) => (seconds === 1 ? 'Prøver igen om 1 sekund' : `Prøver igen om ${seconds} sekunder`),
  },
  OutcomeUnknown: {
    title: 'Vi ved ikke, om det blev gemt',
    body: 'Forbindelsen forsvandt, mens vi gemte.',
    safe: 'Det, du har skrevet, står her endnu. Det kan også allerede være gemt.',
    next: 'Se efter, om det står på listen, før du gemmer igen.',
  },
  SiteNotReady: {
    title: 'Sitet er ikke sat op',
    body: (missing: string) => `SharePoint-sitet mangler: ${missing}.`,
    safe: 'Intet er ændret.',
    next: 'En administrator kan sætte sitet op.',
  },
  TooManyRows: {
    title: 'Listen er for stor til den forespørgsel',
    body: 'SharePoint afviser at gennemgå så mange rækker på én gang.',
    safe: 'Intet er ændret.',
    next: 'Giv fejlkoden til den, der driver fanen: en kolonne mangler et indeks.',
  },
};
