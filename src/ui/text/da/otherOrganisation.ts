export const otherOrganisationText = {
  title: 'Råderum hører til en anden organisation end din',
  body: 'Du er her med en konto fra en anden organisation end den, råderum ligger i. Råderum kan kun logge dig ind, hvis du er gæst i den organisation.',
  safe: 'Intet er læst eller ændret.',
  next: 'Bed den, der har delt kanalen, chatten eller mødet med dig, om at få dig inviteret som gæst, og skift derefter til den organisation i Teams. Resten kan du bruge som før.',
  tryAnyway: 'Prøv alligevel',
};
