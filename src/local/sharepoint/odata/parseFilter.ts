/** Recursive descent: or < and < not < comparison, as OData 3 has it. */
import type { Comparison, Filter, Operand } from './filterTree';
import { invalidExpression, tokenize, type Token } from './tokens';

const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le'] satisfies Comparison[]);
const isComparison = (word: string): word is Comparison => comparisons.has(word);
const reserved = new Set([...comparisons, 'and', 'or', 'not']);

/** Deep nesting would overflow the stack long before SharePoint would answer. */
const deepest = 200;
/** SQLite's expressions are at most 1,000 deep; a chain of n conditions is n deep, a `not` one more. */
const mostConditions = 500;

class FilterParser {
  private at = 0;
  private depth = 0;
  private conditions = 0;
  private readonly source: string;
  private readonly tokens: readonly Token[];

  constructor(source: string) {
    this.source = source;
    this.tokens = tokenize(source);
  }

  whole(): Filter {
    const filter = this.or();
    if (this.at < this.tokens.length) this.fail();
    return filter;
  }

  private fail(): never {
    throw invalidExpression(this.source);
  }

  private takeWord(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.is !== 'word' || token.text.toLowerCase() !== text) return false;
    this.at += 1;
    return true;
  }

  private take(is: '(' | ')' | ','): boolean {
    if (this.tokens[this.at]?.is !== is) return false;
    this.at += 1;
    return true;
  }

  private or(): Filter {
    let left = this.and();
    while (this.takeWord('or')) left = { is: 'or', left, right: this.and() };
    return left;
  }

  private and(): Filter {
    let left = this.not();
    while (this.takeWord('and')) left = { is: 'and', left, right: this.not() };
    return left;
  }

  private not(): Filter {
    this.depth += 1;
    if (this.depth > deepest) this.fail();
    const filter: Filter = this.takeWord('not') ? { is: 'not', inner: this.not() } : this.comparison();
    this.depth -= 1;
    return filter;
  }

  private comparison(): Filter {
    if (this.take('(')) {
      const inner = this.or();
      if (!this.take(')')) this.fail();
      return this.boolComparison(inner);
    }
    this.conditions += 1;
    if (this.conditions > mostConditions) this.fail();
    const left = this.operand();
    const operator = this.operator();
    return operator === undefined
      ? { is: 'test', operand: left }
      : { is: 'compare', operator, left, right: this.operand() };
  }

  /** `(a eq 1) eq true`: OData writers love it. */
  private boolComparison(inner: Filter): Filter {
    const operator = this.operator();
    if (operator === undefined) return inner;
    const right = this.operand();
    if (right.is !== 'literal' || right.literal.kind !== 'boolean') this.fail();
    if (operator !== 'eq' && operator !== 'ne') this.fail();
    return right.literal.value === (operator === 'eq') ? inner : { is: 'not', inner };
  }

  private operator(): Comparison | undefined {
    const token = this.tokens[this.at];
    if (token?.is !== 'word' || !isComparison(token.text.toLowerCase())) return undefined;
    this.at += 1;
    const operator = token.text.toLowerCase();
    return isComparison(operator) ? operator : undefined;
  }

  private operand(): Operand {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.is === 'literal') return token;
    if (token?.is !== 'word' || reserved.has(token.text.toLowerCase())) this.fail();
    if (!this.take('(')) return { is: 'path', path: token.text.split('/') };
    const args: Operand[] = [];
    if (!this.take(')')) {
      this.depth += 1;
      if (this.depth > deepest) this.fail();
      do args.push(this.operand());
      while (this.take(','));
      this.depth -= 1;
      if (!this.take(')')) this.fail();
    }
    return { is: 'call', name: token.text.toLowerCase(), args };
  }
}

export const parseFilter = (source: string): Filter => new FilterParser(source).whole();
