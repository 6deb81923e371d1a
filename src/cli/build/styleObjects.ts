/**
 * The objects given to `makeStyles` in each file, as values. Each file is reduced to these objects and the constants they
 * name, so that no component, and nothing of Fluent but its tokens, has to be loaded for it.
 */
import { fileURLToPath } from 'node:url';
import type { GriffelStyle } from '@griffel/core';
import { rolldown } from 'rolldown';
import { parseSync, Visitor, type ESTree } from 'vite';

export type Slots = Record<string, GriffelStyle>;

export interface StyleCall {
  readonly start: number;
  readonly end: number;
  /** The source of the one argument. */
  readonly argument: string;
}

export const styleCalls = (file: string, code: string): readonly StyleCall[] => {
  const calls: StyleCall[] = [];
  new Visitor({
    CallExpression: ({ callee, arguments: [given], start, end }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'makeStyles' || given === undefined) return;
      calls.push({ start, end, argument: code.slice(given.start, given.end) });
    },
  }).visit(parseSync(file, code).program);
  return calls;
};

/** More than are named, never fewer: property names and words in strings are among them. */
const namesIn = (source: string): readonly string[] => source.match(/[A-Za-z_$][\w$]*/g) ?? [];

const isConstant = (init: ESTree.Expression | null): boolean =>
  init !== null && ['Literal', 'TemplateLiteral', 'ObjectExpression'].includes(init.type);

/** What is left of a file: the constants at its top and the imports that the styles name. */
const reduced = (file: string, code: string, calls: readonly StyleCall[]): string => {
  const text = ({ start, end }: ESTree.Span) => code.slice(start, end);
  const { body } = parseSync(file, code).program;
  const constants = body.filter((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declared?.type === 'VariableDeclaration' && declared.declarations.every(({ init }) => isConstant(init));
  });
  const values = calls.map(({ argument }, index) => `export const styles$${index} = ${argument};`);
  const kept = [...constants.map(text), ...values].join('\n');
  const named = new Set(namesIn(kept));
  const imports = body.flatMap((statement) =>
    statement.type !== 'ImportDeclaration' || statement.importKind === 'type'
      ? []
      : statement.specifiers
          .filter(({ local }) => named.has(local.name))
          .map((specifier) => `import { ${text(specifier)} } from ${statement.source.raw};`),
  );
  return `${imports.join('\n')}\n${kept}`;
};

const all = '\0all-styles';

/** `sources`: the text of each file, by its path. Files without styles are not in the answer. */
export const styleObjects = async (sources: ReadonlyMap<string, string>): Promise<Map<string, readonly Slots[]>> => {
  const styled = [...sources].flatMap(([file, code]) => {
    const calls = code.includes('makeStyles(') ? styleCalls(file, code) : [];
    return calls.length === 0 ? [] : [{ file, code, calls }];
  });
  const entry = styled.map(({ file }, index) => `export * as file${index} from ${JSON.stringify(file)};`).join('\n');
  const bundle = await rolldown({
    input: all,
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'only-styles',
        resolveId: (source) =>
          source === all
            ? all
            : source === '@fluentui/react-components'
              ? fileURLToPath(import.meta.resolve('@fluentui/react-theme'))
              : undefined,
        load: (id) => (id === all ? entry : undefined),
        transform: (code, id) => {
          const found = styled.find(({ file }) => file === id);
          return found === undefined ? undefined : reduced(id, code, found.calls);
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const text = Buffer.from(output[0].code).toString('base64');
  const exported: Readonly<Record<string, Record<string, Slots>>> = await import(`data:text/javascript;base64,${text}`);
  return new Map(
    styled.map(({ file, calls }, index) => [
      file,
      calls.map((_, call) => {
        const slots = exported[`file${index}`]?.[`styles$${call}`];
        if (slots === undefined) throw new Error(`${file}: the styles were not worked out`);
        return slots;
      }),
    ]),
  );
};
