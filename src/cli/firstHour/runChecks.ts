/** Asks the checks of a site, one after the other, and keeps what was found or why it could not be asked. */
import { anonymous } from './answerParts';
import type { AskedSite } from './askedSite';
import type { Check } from './check';
import { openProbe, type Probe } from './probe';

export type Finding = { readonly found: string } | { readonly unasked: string };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const attempt = async (site: AskedSite, ask: () => Promise<string>): Promise<Finding> => {
  try {
    return { found: anonymous(await ask(), site) };
  } catch (error) {
    return { unasked: anonymous(reasonOf(error), site) };
  }
};

const openFor = async (
  site: AskedSite,
  checks: readonly Check[],
): Promise<Probe | { readonly unasked: string } | undefined> => {
  if (!checks.some((check) => 'askIn' in check)) return undefined;
  try {
    return await openProbe(site);
  } catch (error) {
    return { unasked: anonymous(reasonOf(error), site) };
  }
};

/** What could not be removed again: SharePoint may refuse it of a list with more rows than its threshold. */
const leftBehind = (probe: Probe): Promise<string | undefined> =>
  probe.remove().then(
    () => undefined,
    () => probe.names,
  );

export interface Asked {
  readonly findings: readonly Finding[];
  /** Names of lists that somebody must remove by hand. */
  readonly left: string | undefined;
}

/** `begin` hears each name first. */
export const runChecks = async (
  site: AskedSite,
  checks: readonly Check[],
  begin: (name: string) => void,
): Promise<Asked> => {
  const probe = await openFor(site, checks);
  const findings: Finding[] = [];
  for (const check of checks) {
    begin(check.name);
    if ('ask' in check) findings.push(await attempt(site, () => check.ask(site)));
    else if (probe === undefined || 'unasked' in probe) findings.push(probe ?? { unasked: 'ingen prøveliste' });
    else findings.push(await attempt(site, () => check.askIn(site, probe)));
  }
  const left = probe !== undefined && 'remove' in probe ? await leftBehind(probe) : undefined;
  return { findings, left };
};
