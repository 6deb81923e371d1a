export const startFailureText = {
  noAnswerFromTeams: 'Teams svarer ikke',
  noAnswerFromTeamsBody: 'Fanen fik ingen forbindelse til Teams. Intet er gået tabt. Prøv igen, eller åbn fanen på ny.',
  configurationBroken: 'Fanen er sat forkert op',
  configurationBrokenBody: 'Filen config.json kan ikke bruges. Giv denne besked til den, der driver fanen:',
  broken: 'Der skete en fejl hos os',
  brokenBody: 'Råderum kunne ikke åbnes i browseren. Prøv igen.',
};
