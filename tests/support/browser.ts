/** A Chromium as the journeys and the bench use it: nothing of the person's own, no call home. */
import { chromium, type Browser } from 'playwright-core';

/** Own arguments on purpose: those of @sparticuz/chromium switch web security off, and CORS faults would vanish. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args });
