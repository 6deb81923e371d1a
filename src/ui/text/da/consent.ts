export const consentText = {
  copy: 'Kopiér besked til administratoren',
  copied: 'Beskeden er kopieret',
  message: (site: string, permission: string) =>
    `Kan du give appen Råderum i Teams tilladelse for hele kommunen? Den læser og skriver SharePoint-lister på vegne af den, der er logget på, og kun det, personen selv må. Den delegerede SharePoint-tilladelse hedder ${permission}, og listerne ligger på ${site}.`,
  copyForIt: 'Kopiér besked til IT-afdelingen',
  refused: (site: string, said: string) =>
    `Jeg kan ikke logge ind på Råderum i Teams. Vil I se efter i Entra? Tildeling står under Enterprise applications, Råderum, og hvilken regel der afviste, i mine login-logge.
Listerne ligger på ${site}. Entra svarede:
${said}`,
  signedIn: 'Du er logget ind. Prøv igen.',
};
