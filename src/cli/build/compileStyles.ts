/**
 * Works out every `makeStyles({ … })` of ours while the tab is built, as Fluent's own packages come worked out. Otherwise
 * each browser turns the same objects into the same CSS before it draws, with a CSS compiler it must fetch first
 * (decision 0009). Styles are objects of literals, tokens and constants: `styleObjects` runs them, Griffel compiles them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveStyleRulesForSlots } from '@griffel/core';
import { tokens } from '@fluentui/react-theme';
import type { Plugin } from 'vite';
import { styleCalls, styleObjects, type Slots, type StyleCall } from './styleObjects.ts';

/** As in Griffel's own build step: a rule that several slots share is written once. */
const withoutRepeats = <Rule>(rules: readonly Rule[]): readonly Rule[] => [
  ...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values(),
];

const compiled = (slots: Slots): string => {
  const [classes, rules] = resolveStyleRulesForSlots(slots);
  const once = Object.fromEntries(Object.entries(rules).map(([bucket, list]) => [bucket, withoutRepeats(list)]));
  return `__styles(${JSON.stringify(classes)}, ${JSON.stringify(once)})`;
};

const replaced = (code: string, calls: readonly StyleCall[], by: readonly string[]): string =>
  calls.reduceRight((text, { start, end }, index) => `${text.slice(0, start)}${by[index]}${text.slice(end)}`, code);

/** `folder` holds the sources, at any depth. */
export const compileStyles = (folder: string): Plugin => {
  let objects = new Map<string, readonly Slots[]>();
  return {
    name: 'compile-styles',
    apply: 'build',
    // Before JSX is compiled: the text is then the one `styleObjects` read.
    enforce: 'pre',
    async buildStart() {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(folder, file));
      objects = await styleObjects(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])));
    },
    transform(code, id) {
      const slots = objects.get(id);
      if (slots === undefined) return undefined;
      return {
        code: `import { __styles } from '@fluentui/react-components';\n${replaced(code, styleCalls(id, code), slots.map(compiled))}`,
        map: null,
      };
    },
  };
};

/** `tokens.colorX` as the text it stands for: one name used would otherwise bring the whole table of names, 30 kB. */
export const inlineTokens = (): Plugin => ({
  name: 'inline-tokens',
  apply: 'build',
  transform(code) {
    if (!/import\s*\{[^}]*\btokens\b[^}]*\}\s*from/.test(code)) return undefined;
    const known: Partial<Record<string, string>> = tokens;
    return {
      code: code.replaceAll(/(?<![\w$.])tokens\.(\w+)/g, (found, name: string) =>
        known[name] === undefined ? found : JSON.stringify(known[name]),
      ),
      map: null,
    };
  },
});
