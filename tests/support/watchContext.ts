/** What must not happen in any page of a browser, whoever looks: a breach of the security policy, a shout, a stranger asked. */
import type { BrowserContext } from 'playwright-core';

export interface Watched {
  /** What went wrong since the last call. */
  faults(): readonly string[];
  /** Every host that was asked, since the start. */
  hosts(): ReadonlySet<string>;
}

declare global {
  interface Window {
    reportBreach(breach: string): void;
  }
}

export const watchContext = async (context: BrowserContext, configured: ReadonlySet<string>): Promise<Watched> => {
  const faults: string[] = [];
  const hosts = new Set<string>();
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    hosts.add(hostname);
    if (!configured.has(hostname)) faults.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // Chromium reports every 4xx here; whether one is a fault, the journey itself says.
    if (!message.text().startsWith('Failed to load resource')) faults.push(`console: ${message.text()}`);
  });
  // In every frame. Chromium tells the console too, but not of a policy that only reports.
  await context.exposeBinding('reportBreach', (_source, breach: string) => {
    faults.push(`breach: ${breach}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.reportBreach(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return { faults: () => faults.splice(0), hosts: () => new Set(hosts) };
};
