/** Words a person would read that stand in a component instead of in `ui/text`. */
import { nodesOf, type SourceFile } from './sourceFiles';

const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'hint',
  'label',
  'placeholder',
  'title',
  'validationMessage',
]);

const isWord = (text: string) => /\p{L}{2}/u.test(text);
const isDanish = (text: string) => /[æøåÆØÅ]/.test(text);

type Node = Readonly<Record<string, unknown>>;
const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? { ...value } : {});

/** The fixed words of a string or template literal, also inside `{…}`, `a ? 'b' : 'c'` and `a ?? 'b'`. */
const wordsOf = (value: unknown): readonly string[] => {
  const node = asNode(value);
  switch (node['type']) {
    case 'StringLiteral':
      return [String(node['value'])];
    case 'TemplateLiteral':
      return (Array.isArray(node['quasis']) ? node['quasis'] : []).map((part) => String(asNode(part)['raw']));
    case 'JSXExpressionContainer':
      return wordsOf(node['expression']);
    case 'ParenthesisExpression':
      return wordsOf(node['expression']);
    case 'ConditionalExpression':
      return [...wordsOf(node['consequent']), ...wordsOf(node['alternate'])];
    case 'BinaryExpression':
      // What is compared with is a value, not a word.
      return ['+', '??', '||', '&&'].includes(String(node['operator']))
        ? [...wordsOf(node['left']), ...wordsOf(node['right'])]
        : [];
    default:
      return [];
  }
};

const wordsIn = (node: Node): readonly string[] => {
  switch (node['type']) {
    case 'JSXText':
      return [String(node['value'])].filter(isWord);
    case 'JSXElement':
    case 'JSXFragment':
      return (Array.isArray(node['children']) ? node['children'] : [])
        .filter((child) => asNode(child)['type'] === 'JSXExpressionContainer')
        .flatMap(wordsOf)
        .filter(isWord);
    case 'JSXAttribute':
      return readAttributes.has(String(asNode(node['name'])['value'])) ? wordsOf(node['value']).filter(isWord) : [];
    case 'StringLiteral':
    case 'TemplateLiteral':
      return wordsOf(node).filter(isDanish);
    default:
      return [];
  }
};

export const literalTexts = (file: SourceFile): readonly string[] => [
  ...new Set([...nodesOf(file.tree)].flatMap(wordsIn).map((text) => `${file.path}: ${text.trim()}`)),
];
