export const consentText = {
  copy: 'Kopiér besked til administratoren',
  copied: 'Beskeden er kopieret',
  message: (site: string, permission: string) =>
    `Kan du give appen Råderum i Teams tilladelse for hele kommunen? Den læser og skriver SharePoint-lister på vegne af den, der er logget på, og kun det, personen selv må. Den delegerede SharePoint-tilladelse hedder ${permission}, og listerne ligger på ${site}.`,
};
