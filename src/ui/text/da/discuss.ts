/** A proposal and the conversation about it in a Teams channel. Fetched with the proposal. */
export const discussText = {
  button: 'Drøft i kanalen',
  unavailable: {
    notInChannel: 'Kan bruges, når fanen er åbnet i en Teams-kanal.',
    hostCannot: 'Din udgave af Teams kan ikke åbne kanalens samtaler fra en fane.',
  },
  unreleasedTitle: 'Forslaget er ikke frigivet endnu',
  unreleasedBody: (channel: string) =>
    `Alle medlemmer af kanalen »${channel}« kan læse samtalen og se forslagets titel, også dem, der ikke kan åbne forslaget. Drøft det kun her, hvis alle i kanalen må kende det.`,
  unreleasedConfirm: 'Åbn samtalen',
  unreleasedCancel: 'Åbn den ikke',
  notKeptTitle: 'Samtalen er begyndt, men den er ikke knyttet til forslaget',
  notKept: 'Det, du skrev i kanalen, er der. Den næste, der trykker på »Drøft i kanalen«, finder den bare ikke endnu.',
  keepAgain: 'Knyt den til forslaget',
  wasSecond:
    'En kollega begyndte en samtale om forslaget i samme øjeblik. Knappen fører fra nu af alle til kollegaens.',
};
