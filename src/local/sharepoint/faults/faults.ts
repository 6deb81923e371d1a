/**
 * The rules that hold, and what they say of each request. Which requests meet a fault follows from rules, seeds and the
 * order of the requests alone, so that a run can be repeated.
 */
import { randomFrom } from './random';
import { parseRule, type FaultAction, type FaultRule } from './rule';

/** A request, as rules see it. */
export interface Asked {
  readonly method: string;
  /** Path and query, decoded where they can be. */
  readonly path: string;
  /** Sign-in name; asked for only when a rule names a person. */
  readonly person: () => Promise<string | undefined>;
}

export interface Verdict {
  readonly delay: number;
  readonly action: Exclude<FaultAction, { action: 'delay' | 'pass' }> | undefined;
}

export interface RuleState {
  readonly id: number;
  readonly rule: FaultRule;
  /** Requests that matched, and how many of them met the fault. */
  readonly matched: number;
  readonly met: number;
}

interface Entry {
  readonly id: number;
  readonly rule: FaultRule;
  readonly random: () => number;
  matched: number;
  met: number;
}

const meant = (pattern: string, method: string): boolean => pattern.toUpperCase().split('|').includes(method);

export class Faults {
  private entries: Entry[] = [];
  private lastId = 0;
  private readonly expiredCredentials = new Set<string>();

  /** Throws `RuleError`. Earlier rules come first. */
  add(given: FaultRule): number {
    const rule = parseRule(given);
    this.lastId += 1;
    this.entries.push({ id: this.lastId, rule, random: randomFrom(rule.seed ?? 0), matched: 0, met: 0 });
    return this.lastId;
  }

  /** Whether there was such a rule. */
  remove(id: number): boolean {
    const before = this.entries.length;
    this.entries = this.entries.filter((entry) => entry.id !== id);
    return this.entries.length < before;
  }

  /** All rules gone; what was expired stays so. */
  clear(): void {
    this.entries = [];
  }

  state(): RuleState[] {
    return this.entries.map(({ id, rule, matched, met }) => ({ id, rule, matched, met }));
  }

  /** A token or digest that `expireTokens` met. */
  expire(credential: string): void {
    this.expiredCredentials.add(credential);
  }

  isExpired(credential: string): boolean {
    return this.expiredCredentials.has(credential);
  }

  /** Delays add up; the first other rule that is met decides. */
  async verdict(asked: Asked): Promise<Verdict> {
    const person = this.entries.some(({ rule }) => rule.match?.person !== undefined) ? await asked.person() : undefined;
    let delay = 0;
    for (const entry of this.entries) {
      const { rule } = entry;
      if (!this.meets(entry, asked, person)) continue;
      if (rule.action === 'delay') delay += rule.milliseconds;
      else return { delay, action: rule.action === 'pass' ? undefined : rule };
    }
    return { delay, action: undefined };
  }

  private meets(entry: Entry, asked: Asked, person: string | undefined): boolean {
    const { match, skip = 0, times = Infinity, probability = 1 } = entry.rule;
    if (entry.met >= times) return false;
    if (match?.method !== undefined && !meant(match.method, asked.method)) return false;
    if (match?.path !== undefined && !new RegExp(match.path, 'iu').test(asked.path)) return false;
    if (match?.person !== undefined && match.person.toLowerCase() !== person) return false;
    entry.matched += 1;
    // The number is drawn in any case, so that `skip` does not shift which of the later requests are met.
    if (entry.random() >= probability || entry.matched <= skip) return false;
    entry.met += 1;
    return true;
  }
}
