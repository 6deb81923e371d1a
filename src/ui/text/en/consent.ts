import type { consentText as da } from '../da/consent';

export const consentText: typeof da = {
  copy: 'Copy a message to the administrator',
  copied: 'The message is copied',
  message: (site, permission) =>
    `Could you give the app Råderum i Teams permission for the whole municipality? It reads and writes SharePoint lists on behalf of the person signed in, and only what that person may. The delegated SharePoint permission is ${permission}, and the lists are on ${site}.`,
  copyForIt: 'Copy a message to the IT department',
  refused: (site, said) =>
    `I cannot sign in to Råderum i Teams. Could you look in Entra? Assignment is under Enterprise applications, Råderum, and which rule refused it is in my sign-in logs.
The lists are on ${site}. Entra answered:
${said}`,
  signedIn: 'You are signed in. Try again.',
};
