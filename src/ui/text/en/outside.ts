import type { outsideText as da } from '../da/outside';

export const outsideText: typeof da = {
  title: 'Råderum is used in Microsoft Teams',
  body: 'You opened the address directly in a browser. Open the same in Teams, or sign in and go on here. In the browser there are no conversations in the channel; everything else is the same.',
  notHere: {
    notSetUp:
      'You opened the address directly in a browser, and signing in outside Teams is not set up here. Open the same in Teams, where you have your access.',
    demonstration:
      'This is a trial on your own machine, and its sign-in is not encrypted (http). Microsoft’s sign-in in the browser takes https, so nobody can sign in here. Open the same in the local Teams, which signs you in.',
    insecure:
      'The address was opened without encryption (http), and then the browser allows no sign-in. Open it with https, or open the same in Teams.',
  },
  overTls: 'Open the address with https',
  openInTeams: 'Open in Teams',
  continueHere: 'Go on in the browser (sign in)',
  waiting: 'Sign in in the window that has opened. If you closed it, press the button again.',
  leaving: 'The page goes to Microsoft’s sign-in and comes back here …',
  opening: 'Råderum is opening …',
  onThisPage: 'Sign in on this page instead',
  copyForIt: 'Copy a message to the IT department',
  copied: 'The message has been copied',
  forIt: (address, redirect, site, code, detail) =>
    `I cannot sign in to Råderum in the browser (${address}).
Please look in Entra, at the app registration Råderum:
1. The address ${redirect} stands under Single-page application.
2. Admin consent is given to the delegated SharePoint permissions, and I am assigned to the app if assignment is required.
3. Conditional access allows sign-in from my device.
The lists are on ${site}. The browser must be able to reach login.microsoftonline.com.
Error code: ${code}
${detail}`,
};
