import type { consentText as da } from '../da/consent';

export const consentText: typeof da = {
  copy: 'Copy a message to the administrator',
  copied: 'The message is copied',
  message: (site, permission) =>
    `Could you give the app Råderum i Teams permission for the whole municipality? It reads and writes SharePoint lists on behalf of the person signed in, and only what that person may. The delegated SharePoint permission is ${permission}, and the lists are on ${site}.`,
};
