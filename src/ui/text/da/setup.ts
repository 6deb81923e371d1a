export const setupText = {
  title: 'Opsæt fanen',
  intro: 'Fanen viser kommunens råderum fra ét SharePoint-site. Vælg sitet, og hvad fanen skal åbne med.',

  site: 'SharePoint-site',
  siteHint: 'Kommunens site er foreslået. Indsæt en anden adresse, hvis listerne ligger et andet sted.',
  siteInvalid: (host: string) => `Adressen skal være et site på ${host}, fx ${host}/sites/raaderum.`,
  check: 'Kontrollér sitet',
  checking: 'Kontrollerer sitet …',
  notChecked: 'Kontrollér adressen, før du gemmer.',
  ready: (title: string) => `Sitet »${title}« er klar til brug.`,
  incompleteTitle: (title: string) => `Sitet »${title}« er ikke sat helt op`,
  incompleteBody: 'Der mangler:',
  olderBody: 'Alle lister er der, men sitet er sat op af en ældre udgave af Råderum og skal bringes ajour.',
  incompleteNext: 'En administrator kan oprette det, der mangler. Kontrollér sitet igen bagefter.',
  unreachableTitle: 'Der er intet site på adressen',
  unreachableBody: 'Se efter, om adressen er skrevet rigtigt.',
  noAccessTitle: 'Du har ikke adgang til sitet',
  noAccessBody:
    'Bed sitets ejere om adgang. Alle, der skal bruge fanen, skal også have adgang til sitet: at være med i kanalen, chatten eller mødet giver den ikke.',

  otherChannelTitle: 'Kanalen hører til en anden organisation',
  otherChannelBody:
    'Kun de, der er i jeres egen organisation eller gæster i den, kan bruge fanen. De andre i kanalen får at vide hvorfor.',

  view: 'Fanen åbner med',
  unit: 'Område eller udvalg',
  unitAll: 'Alle',
  unitsUnavailable: 'Sitets organisation kan ikke læses, så fanen åbner med alle områder.',
  name: 'Fanens navn',
  nameHint: 'Navnet kan ændres i Teams senere.',
  nameRequired: 'Skriv et navn til fanen.',
  suggestedName: (unit: string | undefined) => (unit === undefined ? 'Råderum' : `Råderum ${unit}`),
  readyToSave: 'Tryk på Gem i Teams for at tilføje fanen.',
  readyToChange: 'Tryk på Gem i Teams for at gemme ændringerne.',
  loadingSaved: 'Henter fanens indstillinger …',
  savedUnknown: 'Teams kunne ikke oplyse, hvad fanen er gemt med. Felterne står derfor, som når en ny fane tilføjes.',
  outsideSettings:
    'Fanen sættes op fra Teams, når den føjes til en kanal, en gruppechat eller et møde. Her kan du se, om sitet er klar.',
};
