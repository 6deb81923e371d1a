/** Reads `src` as it stands: every file with its syntax tree, once for all architecture tests of a worker. */
import { parseSync, type Module } from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';

const root = resolve(__dirname, '../..');

export interface SourceFile {
  /** From the project's root, with `/`: "src/domain/round.ts". */
  readonly path: string;
  readonly text: string;
  readonly tree: Module;
}

/** What one file takes from another module. `target`: "src/domain/round" (no extension) or the name of a package. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

export const parseFile = (path: string, text: string): SourceFile => ({
  path,
  text,
  tree: parseSync(text, { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' }),
});

/** Paths below `folder`, from the project's root, with `/`. */
export const pathsIn = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) =>
      resolve(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();

export const readProjectFile = (path: string): string => readFileSync(resolve(root, path), 'utf8');

export const sourceFiles = (): readonly SourceFile[] =>
  pathsIn('src', /\.tsx?$/).map((path) => parseFile(path, readProjectFile(path)));

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every node of the tree, parents first. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const one of value) yield* nodesOf(one);
  } else if (isNode(value)) {
    if (typeof value['type'] === 'string') yield value;
    for (const child of Object.values(value)) if (isNode(child)) yield* nodesOf(child);
  }
}

const textOf = (literal: unknown): string | undefined =>
  isNode(literal) && typeof literal['value'] === 'string' ? literal['value'] : undefined;

const specifierIn = (node: Node): { specifier: string | undefined; typesOnly: boolean } | undefined => {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const named = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : [];
      const allTypes = named.length > 0 && named.every((one) => one['isTypeOnly'] === true);
      return { specifier: textOf(node['source']), typesOnly: node['typeOnly'] === true || allTypes };
    }
    case 'TsImportType':
      return { specifier: textOf(node['argument']), typesOnly: true };
    case 'CallExpression': {
      const callee = node['callee'];
      if (!isNode(callee) || callee['type'] !== 'Import') return undefined;
      const [first]: unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : [];
      return { specifier: isNode(first) ? textOf(first['expression']) : undefined, typesOnly: false };
    }
    default:
      return undefined;
  }
};

const targetOf = (from: string, specifier: string): string => {
  if (!specifier.startsWith('.')) {
    return specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
  }
  return posix.join(posix.dirname(from), specifier).replace(/(\?.*|\.(js|ts|tsx))$/, '');
};

/** Static and lazy imports, re-exports and `import('…')` types. */
export const importsOf = (file: SourceFile): readonly Import[] =>
  [...nodesOf(file.tree)].flatMap((node) => {
    const found = specifierIn(node);
    return found?.specifier === undefined
      ? []
      : [{ from: file.path, target: targetOf(file.path, found.specifier), typesOnly: found.typesOnly }];
  });
