export const otherOrganisationText = {
  title: 'Råderum hører til en anden organisation end din',
  body: 'Kanalen er delt med dig fra en anden organisation. Råderum kan kun logge dig ind der, hvis du er gæst i den organisation.',
  safe: 'Intet er læst eller ændret.',
  next: 'Bed den, der ejer kanalen, om at invitere dig som gæst, og skift derefter til den organisation i Teams. Resten af kanalen kan du bruge som før.',
  tryAnyway: 'Prøv alligevel',
};
