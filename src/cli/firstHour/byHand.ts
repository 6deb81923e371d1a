/** What only a person in Teams, or a second person, can see. The guide says more of each (`manifest/guide/bevist-lokalt-afventer-tenant.md`). */
const steps: readonly string[] = [
  'Åbn fanen i Teams på computer som en almindelig bruger: kommer listerne frem, gav Teams et token til SharePoint.',
  'Det samme i Teams i browseren (Edge, Chrome, Safari) og på telefon (iOS, Android).',
  'Før administratorsamtykke, med en prøvebruger: »Giv tilladelse« viser et vindue; luk det, og tryk igen.',
  'Åbn fanens adresse uden for Teams: login sker i et vindue, og listerne kommer frem.',
  'Lad fanen stå åben i over en time, og gem så noget: den logger selv ind igen.',
  'Gem et forslag, og slet en kommentar, mens F12 → Network er åben: ingen preflight fejler.',
  'Send et forslag fra direktionen til fagudvalg: nummer, historik og kommentarer følger med, og historikken viser ingen ny forfatter.',
  'Som medlem af et MED-udvalg (må tilføje, ikke rette): skriv en bemærkning til et frigivet forslag.',
  'Som en, der kun må læse: kan du kommentere en række i SharePoints egen rude? Skriv svaret ned.',
  'Som en uden rettigheder: søg i SharePoint på en sætning fra et forslag, der ikke er frigivet. Intet må komme frem.',
  'Føj fanen til en standardkanal, en privat kanal, en delt kanal, en gruppechat og et møde (del den fra sidepanelet på scenen).',
  'Åbn den som gæst, med og uden en af sitets grupper, og som en fra en anden organisation i en delt kanal.',
  'Begynd en kanalsamtale om et forslag, genindlæs, og åbn den som en kollega.',
  'Læg et bilag på 100 MB op, og sluk nettet midtvejs: det fortsætter, når nettet er der igen.',
];

export const byHand: readonly string[] = [
  'Det her kan kun ses med hånden. Sæt ja, nej eller »anderledes« ved hvert:',
  ...steps.map((step, index) => `${String(index + 1).padStart(2)}. [   ] ${step}`),
];
