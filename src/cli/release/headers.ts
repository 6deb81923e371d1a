/**
 * What a web server says with the tab's files. Everything else that says it (Azure, nginx, the proof under real names) is made
 * from this. Sources: facts/teams.md, section 6; Microsoft's list of hosts that frame a Teams tab.
 */

/** Where Teams, Outlook and Microsoft 365 may frame the tab from. Without these Teams shows an empty frame. */
const framingHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** Of the empty style element that Griffel makes and then fills by script: by it inline styles stay forbidden. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const signInHost = 'https://login.microsoftonline.com';

export const contentSecurityPolicy = (sharePointOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    `img-src 'self' data: ${sharePointOrigin}`,
    "font-src 'self'",
    `connect-src 'self' ${sharePointOrigin} ${signInHost}`,
    `frame-src 'self' ${signInHost}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framingHosts.join(' ')}`,
  ].join('; ');

export type Headers = readonly (readonly [name: string, value: string])[];

/**
 * The page that Entra sends a browser back to. The tab itself frames it, hidden, to renew a sign-in without a word; nobody else
 * may, and it needs nothing but its one script.
 */
export const redirectPage = '/auth-redirect.html';
const redirectPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

/**
 * With that page. Never a Cross-Origin-Opener-Policy: by it the page would lose the one that opened it, and a sign-in in a window
 * would never end (msal-browser, "redirect bridge").
 */
export const ofRedirectPage = (sharePointOrigin: string): Headers =>
  everywhere(sharePointOrigin).map(([name, value]) =>
    name === 'Content-Security-Policy' ? [name, redirectPolicy.join('; ')] : [name, value],
  );

/** With every answer. No X-Frame-Options: it knows no list of hosts, and would keep Teams out. */
export const everywhere = (sharePointOrigin: string): Headers => [
  ['Content-Security-Policy', contentSecurityPolicy(sharePointOrigin)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** Named after what is in them (`assets/x-Ab12.js`): a change is another file. */
export const hashedFiles = '/assets/';
export const cacheOf = (path: string): string =>
  path.startsWith(hashedFiles) ? 'public, max-age=31536000, immutable' : 'no-cache';
