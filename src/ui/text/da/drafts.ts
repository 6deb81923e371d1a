/** What is kept of a form that is not saved, and what happens to it without the person having typed it. */
export const draftsText = {
  states: {
    writing: 'Kladden gemmes …',
    kept: 'Kladden er gemt. Kun du kan se den',
    listOnly: 'Kladden er gemt på sitet, men ikke på denne enhed. Kun du kan se den',
    hereOnly: 'Kladden ligger kun på denne enhed',
    nowhere: 'Kladden kan ikke gemmes lige nu. Gem, eller lad siden stå åben',
  },
  /** `when`: "i går kl. 14.05". */
  restored: (when: string, elsewhere: boolean) =>
    `Din kladde fra ${when}${elsewhere ? ' fra en anden enhed' : ''} er hentet frem. Andre ser den først, når du gemmer.`,
  discard: 'Kassér kladden',
  offered: (when: string, elsewhere: boolean) =>
    `Du har ${elsewhere ? 'en kladde på en anden enhed' : 'endnu en kladde'} fra ${when}.`,
  use: 'Brug kladden',
  unreadable: (when: string) =>
    `Din kladde fra ${when} er skrevet i en anden udgave af skemaet og kan ikke sættes ind. Her er teksten:`,
  drop: 'Kassér den',
  discarded: 'Det, du havde skrevet, er fortrudt.',
  merged: (who: string | undefined, fields: string) =>
    `${who ?? 'En anden'} har rettet ${fields} imens; det er taget med.`,
  takeBack: 'Fortryd det gemte',
  takenBack: (fields: string) => `${fields} står igen, som før du gemte. Gem for at lade det gælde.`,
  moreFields: (count: number) => (count === 1 ? 'ét felt mere' : `${count} felter mere`),
  undo: 'Fortryd',
  begun: {
    forslag: (count: number) => (count === 1 ? 'Du har et påbegyndt forslag' : `Du har ${count} påbegyndte forslag`),
    ideer: (count: number) => (count === 1 ? 'Du har en påbegyndt idé' : `Du har ${count} påbegyndte idéer`),
    plan: (count: number) => (count === 1 ? 'Du har et påbegyndt punkt' : `Du har ${count} påbegyndte punkter`),
    tidsplan: (count: number) => (count === 1 ? 'Du har en påbegyndt milepæl' : `Du har ${count} påbegyndte milepæle`),
  },
  untitled: 'Uden titel',
  newFrom: (when: string, elsewhere: boolean) => `Kladde fra ${when}${elsewhere ? ', fra en anden enhed' : ''}`,
  waiting: (when: string, elsewhere: boolean) =>
    `Du har en kladde fra ${when}${elsewhere ? ' på en anden enhed' : ''}, som ikke er gemt her.`,
  goOn: 'Skriv videre',
  goOnAt: (title: string) => `Skriv videre: ${title}`,
  dropAt: (title: string) => `Kassér kladden: ${title}`,
};
