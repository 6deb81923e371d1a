export const commentsText = {
  title: 'Kommentarer',
  loading: 'Henter kommentarer …',
  /** Who else reads along, so that nobody writes in the wrong belief. */
  audience: 'Alle, der kan læse MED-drøftelsen, kan læse kommentarerne.',
  mayNotWrite:
    'Du kan læse kommentarerne, men ikke skrive. MED-udvalgenes medlemmer, chefer og råderumsgruppen kan kommentere en MED-drøftelse.',
  closedRound: 'Runden er lukket. Kommentarerne kan læses, men der kan ikke skrives flere.',
  labels: {
    none: 'Ingen kommentarer endnu.',
    write: 'Skriv en kommentar',
    send: 'Send kommentar',
    sending: 'Sender …',
    sent: 'Kommentaren er sendt.',
    characters: (used: number, most: number) => `${used} af ${most} tegn`,
    tooLong: (over: number) =>
      over === 1 ? 'Kommentaren er 1 tegn for lang.' : `Kommentaren er ${over} tegn for lang.`,
    remove: (when: string) => `Slet min kommentar fra ${when}`,
    removeTitle: 'Slet kommentaren?',
    removeBody: 'Kommentaren forsvinder for alle og kan ikke hentes tilbage.',
    removeConfirm: 'Slet kommentaren',
    cancel: 'Behold den',
  },
};
