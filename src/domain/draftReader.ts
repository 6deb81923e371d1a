/** Reads a draft field by field against the list's rules and collects what is wrong; nothing stops at the first problem. */
import { parseDate } from './dateText';
import { yearIndexes, type Amounts, type FourYears, type FteYears } from './economy';
import type { DraftProblem, TextProblem } from './draftProblem';
import type { FieldRule } from './fieldRules';
import type { LocalDate } from './localDate';
import { parseFte, parseTkr } from './numberText';
import type { PersonRef } from './person';
import type { Result } from './result';

/** Four inputs in a row, as typed. */
export type FourTexts = [string, string, string, string];

export const fourTexts = (of: (index: 0 | 1 | 2 | 3) => string): FourTexts => [of(0), of(1), of(2), of(3)];

/** A list item's id as a select holds it. */
export const idText = (id: number | undefined): string => (id === undefined ? '' : String(id));

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const manyLines = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

export class DraftReader {
  readonly problems: DraftProblem[] = [];

  report(field: string, problem: TextProblem): void {
    this.problems.push({ ...problem, field });
  }

  /** The value, or undefined after reporting what is wrong. */
  take<T>(field: string, result: Result<T, TextProblem>): T | undefined {
    if (result.ok) return result.value;
    this.report(field, result.error);
    return undefined;
  }

  /** A single line: inner white space becomes one space. */
  line(field: string, text: string, rule: FieldRule): string {
    return this.#checked(field, oneLine(text), rule);
  }

  /** Plain text with line breaks. */
  lines(field: string, text: string, rule: FieldRule): string {
    return this.#checked(field, manyLines(text), rule);
  }

  #checked(field: string, text: string, rule: FieldRule): string {
    if (rule.required && text.trim() === '') this.report(field, { code: 'required' });
    if (rule.maxLength !== undefined && text.length > rule.maxLength)
      this.report(field, { code: 'tooLong', max: rule.maxLength, length: text.length });
    return text;
  }

  /** One of `values`, or undefined for the empty choice; reports an empty one where `required`. */
  choice<Value extends string>(
    field: string,
    text: string,
    values: readonly Value[],
    required: boolean,
  ): Value | undefined {
    const value = values.find((candidate) => candidate === text);
    if (text === '' && required) this.report(field, { code: 'required' });
    if (text !== '' && value === undefined) this.report(field, { code: 'unknownChoice' });
    return value;
  }

  /** The id of a list item (the caller knows of which list), or undefined for the empty choice; reports an empty one where `required`. */
  id(field: string, text: string, required: boolean): number | undefined {
    if (text === '') {
      if (required) this.report(field, { code: 'required' });
      return undefined;
    }
    if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
    this.report(field, { code: 'unknownChoice' });
    return undefined;
  }

  ids(field: string, texts: readonly string[]): readonly number[] {
    return texts.map((text) => this.id(field, text, false)).filter((id) => id !== undefined);
  }

  /** Somebody among `people`, by their id as a text; undefined for nobody. */
  person(field: string, text: string, people: readonly PersonRef[], rule: FieldRule): PersonRef | undefined {
    const id = this.id(field, text, rule.required);
    if (id === undefined) return undefined;
    const person = people.find((one) => one.id === id);
    if (person === undefined) this.report(field, { code: 'unknownChoice' });
    return person;
  }

  /** A day as Danes type it; empty is none. */
  date(field: string, text: string): LocalDate | undefined {
    return text.trim() === '' ? undefined : this.take(field, parseDate(text));
  }

  /** Four amounts in 1.000 kr.; fields `<field>.0` to `<field>.3`. */
  amounts(field: string, texts: FourTexts): Amounts {
    return this.#fourYears(field, texts, parseTkr);
  }

  /** Four decimals; fields `<field>.0` to `<field>.3`. */
  fte(field: string, texts: FourTexts, rule: FieldRule): FteYears {
    return this.#fourYears(field, texts, (text) => parseFte(text, rule));
  }

  #fourYears<T>(
    field: string,
    texts: FourTexts,
    parse: (text: string) => Result<T | undefined, TextProblem>,
  ): FourYears<T | undefined> {
    const [first, second, third, fourth] = yearIndexes.map((index) =>
      this.take(`${field}.${index}`, parse(texts[index])),
    );
    return [first, second, third, fourth];
  }
}
