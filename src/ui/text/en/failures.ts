import type { failuresText as da } from '../da/failures';
import { shellText } from './shell';

export const failuresText: typeof da = {
  ...shellText.failures,
  NotFound: {
    title: 'It is no longer there',
    body: 'It has been deleted, or you have no access to it.',
    safe: 'Nothing of yours has changed.',
    next: 'Go back to the list, or ask whoever sent you the link.',
  },
  Conflict: {
    title: 'Someone else has changed the same',
    body: 'Somebody saved while you were writing.',
    safe: 'Nothing was overwritten, and what you wrote is still here.',
    next: 'Get the latest version, and compare.',
  },
  Forbidden: {
    title: 'You have no access',
    body: 'SharePoint does not allow you to see or change it.',
    safe: 'Nothing was changed.',
    next: 'The owners of the site or Råderumsgruppen can give you access.',
  },
  Locked: {
    title: 'It is locked on SharePoint',
    body: 'The site is locked, or somebody else has the document open or checked out. Until then SharePoint takes no changes from anybody.',
    safe: 'Nothing was changed, and what you wrote is still here.',
    next: 'Try again in a little while. If it is the whole site, the IT department can unlock it.',
  },
  Duplicate: {
    title: 'It already exists',
    body: 'There already is one with the same number or key.',
    safe: 'Nothing was saved.',
    next: 'Choose another number, and save again.',
  },
  Invalid: {
    title: 'SharePoint did not accept it',
    body: 'One of the values does not fit the list on SharePoint.',
    safe: 'Nothing was saved, and what you wrote is still here.',
    next: 'Correct the field, and save again.',
  },
  SignInNeeded: {
    title: 'You are not signed in',
    body: 'Microsoft could not sign you in by itself.',
    safe: 'Nothing was changed.',
    next: 'Sign in in the window that opens when you press the button.',
  },
  ConsentNeeded: {
    title: 'Råderum needs your permission',
    body: 'Råderum reads and writes on SharePoint on your behalf, and only what you may yourself. You have not allowed it yet.',
    safe: 'Nothing was read or changed.',
    next: 'Give the permission here. If that is not possible, your administrator can give it for the whole municipality.',
  },
  SignInUnavailable: {
    title: 'You cannot be signed in here',
    body: 'This program cannot give Råderum access to SharePoint.',
    safe: 'Nothing was changed.',
    next: 'Open the same in Teams on a computer, or in a browser.',
  },
  SignInBlocked: {
    title: 'The browser kept the sign-in window shut',
    body: 'You sign in in a small window, and it was not allowed to open.',
    safe: 'Nothing was changed.',
    next: 'Allow pop-ups for the address, or sign in on this page; what is not saved is lost then.',
  },
  OtherAccount: {
    title: 'Somebody else is signed in now',
    body: 'The page was opened by one account, and the sign-in now answers for another.',
    safe: 'Nothing was changed, and what you wrote is still here.',
    next: 'Save a copy of what you wrote, and reload.',
  },
  SignInUnanswered: {
    title: 'Teams does not answer the sign-in',
    body: 'We have asked Teams to sign you in to SharePoint, but Teams has not answered.',
    safe: 'Nothing is lost, and what you wrote is still here.',
    next: 'Try again. If that does not help, keep a copy of what you wrote and open the tab anew.',
  },
  NotAssigned: {
    title: 'You have not been assigned to Råderum',
    body: 'The municipality lets in only those who are assigned to the app Råderum, and your account is not.',
    safe: 'Nothing was changed, and what you wrote is still here.',
    next: 'Ask the IT department to assign you to the app. When that is done, sign in again.',
  },
  RefusedByPolicy: {
    title: 'The municipality’s rules for sign-in say no',
    body: 'Conditional access does not allow signing in to SharePoint from here. It may be the device, the place or the program.',
    safe: 'Nothing was changed, and what you wrote is still here.',
    next: 'Try from one of the municipality’s computers or from its network. Otherwise the IT department can see which rule it is.',
  },
  SecondFactor: {
    title: 'You must confirm that it is you',
    body: 'The municipality asks for one more proof, on your telephone for instance, before you can use SharePoint.',
    safe: 'Nothing was changed, and what you wrote is still here.',
    next: 'Press the button, and approve in the window that opens.',
  },
  SignInExpired: {
    title: 'Your sign-in has expired',
    body: 'One must sign in again from time to time, and that time has come.',
    safe: 'Nothing was changed, and what you wrote is still here.',
    next: 'Sign in in the window that opens when you press the button, and go on where you were.',
  },
  SignInUnreachable: {
    title: 'Microsoft’s sign-in does not answer',
    body: 'We cannot reach login.microsoftonline.com, or no answer comes.',
    safe: 'Nothing was changed, and what you wrote is still here.',
    next: 'Look at the network, and try again. A firewall or a VPN may close the way to the address.',
  },
  NoStorage: {
    title: 'The browser keeps nothing for Råderum',
    body: 'Signing in on this page goes to Microsoft and back, and meanwhile the browser must remember what you were doing.',
    safe: 'Nothing was changed.',
    next: 'Allow cookies and site data for the address, or allow pop-ups, and sign in in a window.',
  },
  Throttled: {
    title: 'SharePoint is busy',
    body: 'SharePoint asks us to wait a little.',
    safe: 'What you wrote is still here.',
    next: 'We try again by ourselves.',
    countdown: (seconds) => (seconds === 1 ? 'Trying again in 1 second' : `Trying again in ${seconds} seconds`),
  },
  OutcomeUnknown: {
    title: 'We do not know whether it was saved',
    body: 'The connection disappeared while we were saving.',
    safe: 'What you wrote is still here. It may also already be saved.',
    next: 'Look whether it is on the list before you save again.',
  },
  SiteNotReady: {
    title: 'The site is not set up',
    body: (missing) => `The SharePoint site lacks: ${missing}.`,
    safe: 'Nothing was changed.',
    next: 'An administrator can set up the site.',
  },
  TooManyRows: {
    title: 'The list is too large for that question',
    body: 'SharePoint refuses to go through so many rows at once.',
    safe: 'Nothing was changed.',
    next: 'Give the error code to whoever runs the tab: a column lacks an index.',
  },
};
