/** Choosing many proposals in the list, and taking one step with them. Fetched with the parts that show them. */
import type { SideState } from '../../../domain/stage';

const asides: Record<SideState, string> = {
  udgaaet: 'Sæt til side: træk forslagene ud',
  afventer: 'Sæt til side: lad dem afvente',
  reserve: 'Sæt til side: læg dem i reserve',
};

export const manyText = {
  choose: 'Vælg flere',
  stopChoosing: 'Færdig med at vælge',
  bar: 'Valgte forslag',
  count: (count: number) => `${count} valgt`,
  hidden: (count: number) =>
    count === 1 ? 'Ét af dem er skjult af filtrene' : `${count} af dem er skjult af filtrene`,
  gone: (count: number) =>
    count === 1
      ? 'Ét valgt forslag findes ikke længere, eller du kan ikke se det mere'
      : `${count} valgte forslag findes ikke længere, eller du kan ikke se dem mere`,
  all: (count: number) => (count === 1 ? 'Vælg det viste' : `Vælg alle ${count} viste`),
  none: 'Fravælg alle',
  head: 'Valgt',
  one: (name: string) => `Vælg ${name}`,
  keys: 'Tastatur i tabellen: mellemrum vælger, skift + mellemrum vælger til og med, Ctrl + A vælger alle viste.',
  move: 'Flyt …',

  title: 'Flyt forslag',
  description: (count: number) => (count === 1 ? 'Ét forslag er valgt' : `${count} forslag er valgt`),
  back: 'Til listen',
  nothingTitle: 'Ingen forslag er valgt',
  nothingBody: 'Vælg dem i listen over forslag.',
  toList: 'Gå til listen',
  noStepTitle: 'Ingen af dine trin begynder dér, hvor forslagene står',
  noStepBody: 'Åbn et af forslagene for at se, hvem der tager det næste trin.',
  loading: 'Henter forløbet …',
  reading: (done: number, of: number) => `Læser forslagene: ${done} af ${of}`,
  step: 'Hvad skal der ske?',
  offer: (step: string, count: number, of: number) => `${step} (${count} af ${of})`,
  go: (from: string, to: string) => `Flyt fra »${from}« til »${to}«`,
  goBack: (from: string, to: string) => `Flyt tilbage fra »${from}« til »${to}«`,
  asides,
  takeUp: 'Tag op igen',

  checked: 'Gennemgang',
  checkedHelp: 'Intet er flyttet endnu.',
  can: (count: number) => (count === 1 ? 'Ét er klar' : `${count} er klar`),
  refused: (count: number) => (count === 1 ? 'Ét kan ikke' : `${count} kan ikke`),
  elsewhere: (count: number) => (count === 1 ? 'Ét står et andet sted' : `${count} står et andet sted`),
  standsAs: (stage: string) => `Står som »${stage}«`,
  unread: (count: number) => (count === 1 ? 'Ét kunne ikke læses' : `${count} kunne ikke læses`),
  readAgain: 'Læs dem igen',
  why: (name: string) => `Det mangler: ${name}`,
  nothingToMove: 'Ingen af de valgte forslag er klar til det.',
  take: {
    move: (count: number) => (count === 1 ? 'Flyt ét forslag' : `Flyt ${count} forslag`),
    aside: (count: number) => (count === 1 ? 'Gem for ét forslag' : `Gem for ${count} forslag`),
  },
  /** In the sentences below. */
  did: { move: 'flyttet', aside: 'gemt' },

  runTitle: { move: 'Flytter', aside: 'Gemmer' },
  progress: (done: number, of: number) => `${done} af ${of}`,
  trouble: (count: number) => (count === 1 ? 'Ét er ikke lykkedes' : `${count} er ikke lykkedes`),
  stop: 'Stop efter dette forslag',
  stopping: 'Stopper efter dette forslag …',
  keepOpen: 'Bliv på siden, til det er færdigt.',
  leave: {
    title: 'Der arbejdes endnu på forslagene',
    body: 'Går du videre nu, stopper det efter det forslag, der er i gang. Det, der er gjort, bliver stående.',
    go: 'Stop, og gå videre',
  },

  doneTitle: (moved: number, of: number, did: string) => `${moved} af ${of} er ${did}`,
  pausedTitle: 'Der er ingen forbindelse til SharePoint',
  paused: 'Flere forslag i træk fik intet svar, så resten er ikke prøvet. Prøv dem igen, når forbindelsen er tilbage.',
  moved: (count: number, did: string) => (count === 1 ? `Ét er ${did}` : `${count} er ${did}`),
  failed: (count: number, did: string) => (count === 1 ? `Ét blev ikke ${did}` : `${count} blev ikke ${did}`),
  uncertain: (count: number, did: string) =>
    count === 1 ? `Om ét blev ${did}, er uvist` : `Om ${count} blev ${did}, er uvist`,
  uncertainHelp: 'Svaret gik tabt. Prøver du igen, ses der først efter, om det skete, så intet sker to gange.',
  notTried: (count: number) => (count === 1 ? 'Ét er ikke prøvet' : `${count} er ikke prøvet`),
  again: (count: number) => (count === 1 ? 'Prøv det igen' : `Prøv de ${count} igen`),
  asking: 'Ser efter, hvad der skete …',
  copy: 'Kopiér oversigten',
  copied: 'Kopieret',
  print: 'Udskriv',
  conflict: 'En anden har ændret forslaget. Læs det igennem, og prøv igen.',
};
