/** What was measured: values by name, in the order they came. */
import { spreadOf, type Spread } from './statistics';

export interface Samples {
  add(name: string, ...values: readonly number[]): void;
  /** The median; throws on a name never measured, so that a ratio is never made of nothing. */
  median(name: string): number;
  summary(): Readonly<Record<string, Spread>>;
}

export const createSamples = (): Samples => {
  const all = new Map<string, number[]>();
  return {
    add: (name, ...values) => all.set(name, [...(all.get(name) ?? []), ...values]),
    median: (name) => {
      const values = all.get(name);
      if (values === undefined || values.length === 0) throw new Error(`nothing was measured under ${name}`);
      return spreadOf(values).median;
    },
    summary: () => Object.fromEntries([...all].map(([name, values]) => [name, spreadOf(values)])),
  };
};
