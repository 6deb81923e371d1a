export const remarksText = {
  title: 'Kommentarer og bemærkninger',
  loading: 'Henter kommentarer og bemærkninger …',
  /** Who reads along, under the box: so that nobody writes in the wrong belief. */
  commentAudience: 'Kommentaren følger forslaget: alle, der kan læse det nu eller senere, kan læse den.',
  remarkAudience: 'En bemærkning kan læses af dem, der kunne læse forslaget, da den blev skrevet.',
  readersNow: (readers: string) => `Lige nu: ${readers}.`,
  stands: 'Den kan ikke rettes eller slettes, når den er sendt.',
  mayNotWrite: (stage: string) => `Du kan læse med, men ikke skrive, mens forslaget står som »${stage}«.`,
  writersNow: (writers: string) => `Her kan skrives af: ${writers}.`,
  noPlace:
    'Der kan ikke skrives bemærkninger lige nu: stedet til dem mangler. En administrator kan lave det med »Ret rettigheder«.',
  refused:
    'Du kan læse med, men ikke skrive: SharePoint giver dig ikke ret til at skrive bemærkninger her, selv om du skulle have den. Bed en administrator køre »Ret rettigheder«.',
  closedRound: 'Runden er lukket. Kommentarer og bemærkninger kan læses, men der kan ikke skrives flere.',
  onBehalfOf: 'På vegne af',
  own: 'På egne vegne',
  remarkOwn: 'bemærkning på egne vegne',
  remarkFor: (body: string) => `bemærkning på vegne af ${body}`,
  arbejdsgruppe: (name: string) => `Arbejdsgruppen ${name}`,
  print: (count: number) =>
    count === 1
      ? 'Tag den ene bemærkning, du kan læse, med på udskriften'
      : `Tag de ${count} bemærkninger, du kan læse, med på udskriften`,
  printHelp: 'Giv den ikke videre til nogen, der ikke selv må læse bemærkningerne.',
  printed: 'Bemærkninger',
  labels: {
    none: 'Ingen kommentarer eller bemærkninger endnu.',
    write: 'Skriv en bemærkning',
    send: 'Send bemærkning',
    sending: 'Sender …',
    sent: 'Bemærkningen er sendt.',
    characters: (used: number, most: number) => `${used} af ${most} tegn`,
    tooLong: (over: number) =>
      over === 1 ? 'Bemærkningen er 1 tegn for lang.' : `Bemærkningen er ${over} tegn for lang.`,
  },
};
