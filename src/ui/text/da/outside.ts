export const outsideText = {
  title: 'Råderum bruges i Microsoft Teams',
  body: 'Du har åbnet adressen direkte i en browser. Åbn det samme i Teams, eller log ind og fortsæt her. I browseren er der ingen samtaler i kanalen; alt andet er det samme.',
  notHere: {
    notSetUp:
      'Du har åbnet adressen direkte i en browser, og her er login uden for Teams ikke sat op. Åbn det samme i Teams, hvor du har din adgang.',
    demonstration:
      'Dette er en prøve på din egen maskine, og dens login er uden kryptering (http). Microsofts login i browseren kræver https, så her kan ingen logge ind. Åbn det samme i det lokale Teams: dér logger det dig ind.',
    insecure:
      'Adressen er åbnet uden kryptering (http), og så giver browseren ikke lov til login. Åbn den med https, eller åbn det samme i Teams.',
  },
  overTls: 'Åbn adressen med https',
  openInTeams: 'Åbn i Teams',
  continueHere: 'Fortsæt i browseren (log ind)',
  waiting: 'Log ind i det vindue, der er åbnet. Har du lukket det, så tryk på knappen igen.',
  leaving: 'Siden går til Microsofts login og kommer tilbage hertil …',
  opening: 'Råderum åbner …',
  onThisPage: 'Log ind på denne side i stedet',
  copyForIt: 'Kopiér besked til IT-afdelingen',
  copied: 'Beskeden er kopieret',
  forIt: (address: string, redirect: string, site: string, code: string, detail: string) =>
    `Jeg kan ikke logge ind på Råderum i browseren (${address}).
Vil I se efter i Entra, app-registreringen Råderum:
1. Adressen ${redirect} står under Single-page application.
2. Der er givet administratorsamtykke til de delegerede SharePoint-tilladelser, og jeg er tildelt appen, hvis tildeling kræves.
3. Betinget adgang tillader login fra min enhed.
Listerne ligger på ${site}. Browseren skal kunne nå login.microsoftonline.com.
Fejlkode: ${code}
${detail}`,
};
