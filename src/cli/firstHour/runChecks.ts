/** Asks the checks of a site, one after the other, and keeps what was found or why it could not be asked. */
import { anonymous } from './answerParts';
import type { AskedSite } from './askedSite';
import type { Check } from './check';
import { openProbe, type Probe } from './probe';
import { letIn, type LetIn, type Second } from './second';

export type Finding = { readonly found: string } | { readonly unasked: string };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const attempt = async (site: AskedSite, ask: () => Promise<string>): Promise<Finding> => {
  try {
    return { found: anonymous(await ask(), site) };
  } catch (error) {
    return { unasked: anonymous(reasonOf(error), site) };
  }
};

type Opened<Thing> = { readonly thing: Thing } | { readonly unasked: string };

const open = async <Thing>(site: AskedSite, make: () => Promise<Thing>): Promise<Opened<Thing>> => {
  try {
    return { thing: await make() };
  } catch (error) {
    return { unasked: anonymous(reasonOf(error), site) };
  }
};

/** What could not be removed again: SharePoint may refuse it of a list with more rows than its threshold. */
const leftBehind = async (probe: Probe, second: Opened<LetIn> | undefined): Promise<string | undefined> => {
  try {
    await probe.remove();
    // After the list: until then the level is in use.
    if (second !== undefined && 'thing' in second) await second.thing.remove();
    return undefined;
  } catch {
    return probe.names; // to be told, with the report: what was found is not lost for it
  }
};

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
  other?: Second,
): Promise<Asked> => {
  let probe: Opened<Probe> | undefined;
  let second: Opened<LetIn> | undefined;
  const askOne = async (check: Check): Promise<Finding> => {
    if ('ask' in check) return attempt(site, () => check.ask(site));
    probe ??= await open(site, () => openProbe(site));
    if ('unasked' in probe) return probe;
    const { thing } = probe;
    if ('askIn' in check) return attempt(site, () => check.askIn(site, thing));
    if (other === undefined) return { unasked: 'ingen anden person' };
    second ??= await open(site, () => letIn(site, thing, other));
    if ('unasked' in second) return second;
    const { thing: inside } = second;
    return attempt(site, () => check.askAs(site, thing, inside));
  };
  const findings: Finding[] = [];
  for (const check of checks) {
    begin(check.name);
    findings.push(await askOne(check));
  }
  const left = probe !== undefined && 'thing' in probe ? await leftBehind(probe.thing, second) : undefined;
  return { findings, left };
};
