export const overviewText = {
  title: 'Overblik',
  loadingTimeline: 'Henter tidsplanen …',
  loadingProposals: 'Henter forslag …',
  roundLine: (title: string, status: string) => `${title} · ${status}`,

  phase: 'Hvor er vi',
  underWay: 'Lige nu',
  next: 'Næste',
  nothingNext: 'Der er ingen kommende milepæle med dato i tidsplanen.',
  notPlanned: 'Der er ingen milepæle i tidsplanen endnu.',
  toTimeline: 'Se hele tidsplanen',
  /** "onsdag den 30. april 2024, om 15 dage" */
  whenAndHowLong: (when: string, distance: string) => `${when}, ${distance}`,

  targets: 'Fundet i forhold til måltallet',
  targetsUnit: 'Netto drift i 1.000 kr. Besparelser står med minus.',
  year: 'År',
  identified: 'Fundet',
  target: 'Måltal',
  lacking: 'Mangler',
  share: 'Andel',
  noTarget: 'Intet måltal',
  reached: 'Nået',
  capitalNote: 'Anlæg regnes aldrig sammen med netto drift.',
  priceLevel: (level: string) => `Prisniveau ${level}.`,
  noProposals: 'Der er ingen forslag i runden endnu. Tallene kommer, når forslagene gør.',

  stages: 'Forslag efter stadie',
  areas: 'Forslag efter chefområde',
  stage: 'Stadie',
  area: 'Chefområde',
  count: 'Antal',
  sum: 'I alt',
  fourYears: 'Netto drift i alle fire år, 1.000 kr.',
  outNote: (count: number) =>
    count === 1
      ? 'Ét udgået eller ikke vedtaget forslag er ikke talt med.'
      : `${count} udgåede eller ikke vedtagne forslag er ikke talt med.`,

  noAccess: (list: string) =>
    `Du har ikke adgang til listen »${list}« på dette trin. Det er SharePoint-sitets rettigheder, der bestemmer det.`,
};
