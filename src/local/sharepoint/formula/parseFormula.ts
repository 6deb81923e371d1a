/** `=IF([Antal]>3,"mange",Title&"")` as a tree. Throws `FormulaError` on what is no formula. */

export class FormulaError extends Error {}

export type Formula =
  | { readonly is: 'constant'; readonly value: number | string | boolean }
  | { readonly is: 'column'; readonly name: string }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly is: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly is: 'unary'; readonly operator: '-' | '+' | '%'; readonly of: Formula };

/** SharePoint's own limits on formulas: 1,024 characters by default, 8 nested functions; ours only keep the stack whole. */
const longest = 8000;
const deepest = 64;

const token =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>(),;%]))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'column' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const tokens = (source: string): Token[] => {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (source.slice(token.lastIndex).trim() !== '') {
    const match = token.exec(source);
    if (!match) throw new FormulaError('an unknown sign');
    const [, digits, quoted, column, name, sign] = match;
    if (digits !== undefined) found.push({ kind: 'number', text: digits });
    else if (quoted !== undefined) found.push({ kind: 'text', text: quoted.replaceAll('""', '"') });
    else if (column !== undefined) found.push({ kind: 'column', text: column });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else found.push({ kind: 'sign', text: sign ?? '' });
  }
  return found;
};

/** Loosest first. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;
  private depth = 0;
  private readonly all: readonly Token[];

  constructor(all: readonly Token[]) {
    this.all = all;
  }

  whole(): Formula {
    const formula = this.expression();
    if (this.now().kind !== 'end') throw new FormulaError('something behind the end');
    return formula;
  }

  private now(): Token {
    return this.all[this.at] ?? { kind: 'end', text: '' };
  }

  private takes(...signs: readonly string[]): string | undefined {
    const { kind, text } = this.now();
    if (kind !== 'sign' || !signs.includes(text)) return undefined;
    this.at += 1;
    return text;
  }

  private expression(): Formula {
    this.depth += 1;
    if (this.depth > deepest) throw new FormulaError('nested too deeply');
    const formula = this.level(0);
    this.depth -= 1;
    return formula;
  }

  private level(index: number): Formula {
    const operators = levels[index];
    if (operators === undefined) return this.percent();
    let left = this.level(index + 1);
    for (;;) {
      const operator = this.takes(...operators);
      if (operator === undefined) return left;
      left = { is: 'binary', operator, left, right: this.level(index + 1) };
    }
  }

  private percent(): Formula {
    let of = this.sign();
    while (this.takes('%') !== undefined) of = { is: 'unary', operator: '%', of };
    return of;
  }

  private sign(): Formula {
    const operator = this.takes('-', '+');
    if (operator === undefined) return this.primary();
    this.depth += 1;
    if (this.depth > deepest) throw new FormulaError('nested too deeply');
    const of = this.sign();
    this.depth -= 1;
    return { is: 'unary', operator: operator === '-' ? '-' : '+', of };
  }

  private primary(): Formula {
    const { kind, text } = this.now();
    if (kind === 'end') throw new FormulaError('it ends too early');
    this.at += 1;
    if (kind === 'number') return { is: 'constant', value: Number(text) };
    if (kind === 'text') return { is: 'constant', value: text };
    if (kind === 'column') return { is: 'column', name: text };
    if (kind === 'name') return this.named(text);
    if (text !== '(') throw new FormulaError(`an unexpected ${text}`);
    const inner = this.expression();
    if (this.takes(')') === undefined) throw new FormulaError('a bracket is open');
    return inner;
  }

  private named(text: string): Formula {
    if (this.takes('(') !== undefined) return { is: 'call', name: text.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(text)) return { is: 'constant', value: text.toLowerCase() === 'true' };
    return { is: 'column', name: text };
  }

  private args(): Formula[] {
    const args: Formula[] = [];
    if (this.takes(')') !== undefined) return args;
    for (;;) {
      args.push(this.expression());
      if (this.takes(')') !== undefined) return args;
      // Sites in Danish write `;` where English ones write `,`.
      if (this.takes(',', ';') === undefined) throw new FormulaError('a bracket is open');
    }
  }
}

export const parseFormula = (source: string): Formula => {
  if (source.length > longest) throw new FormulaError('it is too long');
  return new Parser(tokens(source.trim().replace(/^=/, ''))).whole();
};

/** Everything in the tree, itself included. */
export const partsOf = (formula: Formula): Formula[] => {
  switch (formula.is) {
    case 'call':
      return [formula, ...formula.args.flatMap(partsOf)];
    case 'binary':
      return [formula, ...partsOf(formula.left), ...partsOf(formula.right)];
    case 'unary':
      return [formula, ...partsOf(formula.of)];
    default:
      return [formula];
  }
};
