/** Carries out a formula over the values of one item. */
import { functions, lazyFunctions } from './functions';
import { asBoolean, asNumber, asText, compare, Fault, SerialDate, type FormulaValue } from './formulaValue';
import { FormulaError, type Formula } from './parseFormula';

export interface Surroundings {
  /** The value of a column; the formula was checked, so that each is known. */
  readonly column: (name: string) => FormulaValue;
  /** What the site's clock shows. */
  readonly now: SerialDate;
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => number | Fault>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? new Fault('#DIV/0!') : a / b),
  '^': (a, b) => a ** b,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** A date and a number make a date; two dates make a number. */
const isDate = (operator: string, left: FormulaValue, right: FormulaValue): boolean => {
  const [a, b] = [left instanceof SerialDate, right instanceof SerialDate];
  return operator === '+' ? a !== b : operator === '-' && a && !b;
};

const calculate = (operator: string, left: FormulaValue, right: FormulaValue): FormulaValue => {
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a instanceof Fault) return a;
  if (b instanceof Fault) return b;
  const result = arithmetic[operator]?.(a, b) ?? new Fault('#NAME?');
  if (result instanceof Fault) return result;
  if (!Number.isFinite(result)) return new Fault('#NUM!');
  return isDate(operator, left, right) ? new SerialDate(result) : result;
};

const binary = (operator: string, left: FormulaValue, right: FormulaValue): FormulaValue => {
  if (left instanceof Fault) return left;
  if (right instanceof Fault) return right;
  if (operator === '&') {
    const [a, b] = [asText(left), asText(right)];
    if (a instanceof Fault) return a;
    return b instanceof Fault ? b : a + b;
  }
  const test = comparisons[operator];
  if (!test) return calculate(operator, left, right);
  const order = compare(left, right);
  return order instanceof Fault ? order : test(order);
};

const lazy = (name: string, args: readonly Formula[], around: Surroundings): FormulaValue => {
  const [first, second, third] = args;
  const condition = first ? evaluate(first, around) : null;
  if (name === 'IFERROR') return condition instanceof Fault && second ? evaluate(second, around) : condition;
  const flag = asBoolean(condition);
  if (flag instanceof Fault) return flag;
  if (flag) return second ? evaluate(second, around) : null;
  return third ? evaluate(third, around) : false;
};

const unary = (operator: string, of: FormulaValue): FormulaValue => {
  if (operator === '+') return of;
  const value = asNumber(of);
  if (value instanceof Fault) return value;
  return operator === '-' ? -value : value / 100;
};

export const evaluate = (formula: Formula, around: Surroundings): FormulaValue => {
  switch (formula.is) {
    case 'constant':
      return formula.value;
    case 'column':
      return around.column(formula.name);
    case 'unary':
      return unary(formula.operator, evaluate(formula.of, around));
    case 'binary':
      return binary(formula.operator, evaluate(formula.left, around), evaluate(formula.right, around));
    case 'call': {
      if (lazyFunctions.has(formula.name)) return lazy(formula.name, formula.args, around);
      const found = Object.hasOwn(functions, formula.name) ? functions[formula.name] : undefined;
      if (!found) throw new FormulaError(`no function ${formula.name}`);
      return found.run(
        formula.args.map((arg) => evaluate(arg, around)),
        around.now,
      );
    }
  }
};
