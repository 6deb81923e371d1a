/** Functions of formulas: which there are, how many arguments each takes, what it does with them. */
import { dateFunctions } from './dateFunctions';
import { asBoolean, asNumber, Fault, SerialDate, type FormulaValue } from './formulaValue';
import { formatText } from './formatText';
import { textFunctions } from './textFunctions';

export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  /** `now`: what the site's clock shows, for TODAY and NOW. */
  readonly run: (args: readonly FormulaValue[], now: SerialDate) => FormulaValue;
}

/** What does not ask for the time. */
export type WithoutClock = (args: readonly FormulaValue[]) => FormulaValue;

const many = 30;

const withNumbers =
  (work: (...numbers: number[]) => FormulaValue): WithoutClock =>
  (args) => {
    const numbers = args.map(asNumber);
    const fault = numbers.find((number) => number instanceof Fault);
    if (fault) return fault;
    const result = work(...numbers.map(Number));
    return typeof result === 'number' && !Number.isFinite(result) ? new Fault('#NUM!') : result;
  };

/** Of columns without a value the statistics know nothing. */
const ofPresent =
  (work: (numbers: readonly number[]) => FormulaValue): WithoutClock =>
  (args) =>
    withNumbers((...numbers) => work(numbers))(args.filter((value) => value !== null));

const logic =
  (work: (flags: readonly boolean[]) => boolean): FormulaFunction['run'] =>
  (args) => {
    const flags = args.map(asBoolean);
    return flags.find((flag) => flag instanceof Fault) ?? work(flags.map(Boolean));
  };

/** 2.5 rounds to 3 and -2.5 to -3; 1.005 is what it says, not what floating point makes of it. */
const round = (value: number, digits: number, how: (value: number) => number): number => {
  const places = Math.trunc(digits);
  const shifted = Number(`${Math.abs(value)}e${places}`);
  const whole = how(Number.isFinite(shifted) ? Number(shifted.toPrecision(15)) : Math.abs(value));
  return Math.sign(value) * Number(`${whole}e${-places}`);
};

/** The kind of date survives choosing among dates. */
const chosen =
  (pick: (...numbers: number[]) => number): FormulaFunction['run'] =>
  (args) => {
    const present = args.filter((value) => value !== null);
    const result = ofPresent((numbers) => (numbers.length === 0 ? 0 : pick(...numbers)))(present);
    const dates = present.length > 0 && present.every((value) => value instanceof SerialDate);
    return dates && typeof result === 'number' ? new SerialDate(result) : result;
  };

const numberFunctions: Readonly<Record<string, FormulaFunction>> = {
  ABS: { least: 1, most: 1, run: withNumbers((value = 0) => Math.abs(value)) },
  AVERAGE: {
    least: 1,
    most: many,
    run: ofPresent((numbers) =>
      numbers.length === 0 ? new Fault('#DIV/0!') : numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
    ),
  },
  COUNT: {
    least: 1,
    most: many,
    run: (args) => args.filter((one) => typeof one === 'number' || one instanceof SerialDate).length,
  },
  COUNTA: { least: 1, most: many, run: (args) => args.filter((one) => one !== null).length },
  INT: { least: 1, most: 1, run: withNumbers((value = 0) => Math.floor(value)) },
  MAX: { least: 1, most: many, run: chosen(Math.max) },
  MIN: { least: 1, most: many, run: chosen(Math.min) },
  MOD: {
    least: 2,
    most: 2,
    run: withNumbers((value = 0, by = 0) => (by === 0 ? new Fault('#DIV/0!') : value - by * Math.floor(value / by))),
  },
  PI: { least: 0, most: 0, run: () => Math.PI },
  POWER: { least: 2, most: 2, run: withNumbers((base = 0, power = 0) => base ** power) },
  PRODUCT: { least: 1, most: many, run: ofPresent((numbers) => numbers.reduce((product, one) => product * one, 1)) },
  ROUND: { least: 2, most: 2, run: withNumbers((value = 0, digits = 0) => round(value, digits, Math.round)) },
  ROUNDDOWN: { least: 2, most: 2, run: withNumbers((value = 0, digits = 0) => round(value, digits, Math.floor)) },
  ROUNDUP: { least: 2, most: 2, run: withNumbers((value = 0, digits = 0) => round(value, digits, Math.ceil)) },
  SIGN: { least: 1, most: 1, run: withNumbers((value = 0) => Math.sign(value)) },
  SQRT: { least: 1, most: 1, run: withNumbers((value = 0) => (value < 0 ? new Fault('#NUM!') : Math.sqrt(value))) },
  SUM: { least: 1, most: many, run: ofPresent((numbers) => numbers.reduce((sum, one) => sum + one, 0)) },
  TRUNC: { least: 1, most: 2, run: withNumbers((value = 0, digits = 0) => round(value, digits, Math.floor)) },
};

const isFault = (value: FormulaValue | undefined): boolean => value instanceof Fault;

/** IF and its like are carried out by the evaluator, which leaves out what is not chosen. */
export const lazyFunctions: ReadonlySet<string> = new Set(['IF', 'IFERROR']);

const otherFunctions: Readonly<Record<string, FormulaFunction>> = {
  AND: { least: 1, most: many, run: logic((flags) => flags.every(Boolean)) },
  IF: { least: 2, most: 3, run: () => null },
  IFERROR: { least: 2, most: 2, run: () => null },
  ISBLANK: { least: 1, most: 1, run: ([value]) => value === null },
  ISERROR: { least: 1, most: 1, run: ([value]) => isFault(value) },
  ISNUMBER: { least: 1, most: 1, run: ([value]) => typeof value === 'number' || value instanceof SerialDate },
  ISTEXT: { least: 1, most: 1, run: ([value]) => typeof value === 'string' },
  NOT: { least: 1, most: 1, run: logic(([flag]) => flag !== true) },
  OR: { least: 1, most: many, run: logic((flags) => flags.some(Boolean)) },
  TEXT: { least: 2, most: 2, run: ([value = null, format = null]) => formatText(value, format) },
  VALUE: { least: 1, most: 1, run: ([value = null]) => (value === '' ? new Fault('#VALUE!') : asNumber(value)) },
};

export const functions: Readonly<Record<string, FormulaFunction>> = {
  ...numberFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...otherFunctions,
};
