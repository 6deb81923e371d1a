/**
 * The organisation as somebody has it in a sheet: one line a chefområde, and beside it the committees that answer for it. Read
 * whole before anything is written; what is there already is recognised by its name and left as it is.
 */
import type { LocalDate } from './localDate';
import type { Area, MedLevel, OrgUnit, OrgUnitKind } from './organisation';
import { pastedRows } from './pastedRows';
import { sameName, unitCode, unitNamed } from './orgUnitDraft';

export const pasteColumns = ['name', 'shortName', 'area', 'fagudvalg', 'omu', 'lmu', 'styregruppe'] as const;
export type PasteColumn = (typeof pasteColumns)[number];

export type PasteProblemCode =
  | 'noName'
  | 'tooLong'
  | 'unknownArea'
  | 'twice'
  | 'tooManyColumns'
  /** A heading that is none of ours. */
  | 'unknownColumn';

export interface PasteProblem {
  /** As the person counts them, from 1. */
  readonly line: number;
  readonly code: PasteProblemCode;
  readonly found: string;
}

/** A unit to be made. */
export interface PastedUnit {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrgUnitKind;
  readonly medLevel: MedLevel | undefined;
  readonly area: Area;
  /** Names of chefområder, pasted or there. */
  readonly covers: readonly string[];
}

export interface OrganisationPaste {
  readonly areas: readonly PastedUnit[];
  readonly bodies: readonly PastedUnit[];
  /** Committees that are there, and the areas they get besides their own. */
  readonly widened: readonly { readonly unit: OrgUnit; readonly adds: readonly string[] }[];
  /** Chefområder that are there and stay as they are. */
  readonly present: readonly string[];
  readonly problems: readonly PasteProblem[];
}

/** What people call the columns and the two areas, in any case. */
export interface PasteWords {
  readonly headings: { readonly [Column in PasteColumn]: readonly string[] };
  readonly areas: { readonly [A in Area]: readonly string[] };
}

type Cells = { readonly [Column in PasteColumn]: string };

const bodyColumns = {
  fagudvalg: { kind: 'fagudvalg', medLevel: undefined },
  omu: { kind: 'medUdvalg', medLevel: 'omu' },
  lmu: { kind: 'medUdvalg', medLevel: 'lmu' },
  styregruppe: { kind: 'styregruppe', medLevel: undefined },
} as const satisfies Partial<Record<PasteColumn, Pick<OrgUnit, 'kind' | 'medLevel'>>>;
const bodyKinds = ['fagudvalg', 'omu', 'lmu', 'styregruppe'] as const satisfies readonly (keyof typeof bodyColumns)[];

/** SharePoint's Title, and the short name. */
const longestName = 255;
const longestShortName = 60;

const onOneLine = (cell: string): string => cell.replaceAll(/\s+/g, ' ').trim();

/** Several committees in a cell stand below each other in it, or are divided by a semicolon. */
const isList = (column: PasteColumn): boolean => column in bodyColumns;

const columnNamed = (text: string, words: PasteWords): PasteColumn | undefined =>
  pasteColumns.find((column) => words.headings[column].some((heading) => sameName(heading, text)));

interface Line {
  readonly number: number;
  readonly cells: Cells;
}

const readLines = (text: string, words: PasteWords) => {
  const problems: PasteProblem[] = [];
  const lines: Line[] = [];
  let columns: readonly (PasteColumn | undefined)[] = pasteColumns;
  let isFirst = true;
  for (const { number, cells: raw } of pastedRows(text)) {
    const texts = raw.map(onOneLine);
    const headings = texts.map((cell) => columnNamed(cell, words));
    if (isFirst && headings[0] !== undefined) {
      columns = headings;
      for (const [place, cell] of texts.entries())
        if (cell !== '' && headings[place] === undefined)
          problems.push({ line: number, code: 'unknownColumn', found: cell });
    } else {
      const tooMany = texts.slice(columns.length).find((cell) => cell !== '');
      if (tooMany !== undefined) problems.push({ line: number, code: 'tooManyColumns', found: tooMany });
      const at = (column: PasteColumn): string => {
        const cell = raw[columns.indexOf(column)] ?? '';
        return onOneLine(isList(column) ? cell.replaceAll(/[\r\n]+/g, ';') : cell);
      };
      const cells = Object.fromEntries(pasteColumns.map((column) => [column, at(column)]));
      lines.push({ number, cells: cells as Cells }); // one entry a column
    }
    isFirst = false;
  }
  return { lines, problems };
};

const areaOf = (text: string, words: PasteWords): Area | undefined =>
  text === ''
    ? 'alle'
    : (['alle', 'faelles', 'velfaerd'] as const).find((area) => words.areas[area].some((word) => sameName(word, text)));

interface Body {
  readonly column: (typeof bodyKinds)[number];
  readonly name: string;
  readonly covers: string[];
  readonly areas: Set<Area>;
}

const gatherBodies = (lines: readonly Line[], areaAt: (line: Line) => Area): readonly Body[] => {
  const bodies: Body[] = [];
  for (const line of lines) {
    for (const column of bodyKinds) {
      // A tab divides the columns, so that a semicolon can divide several committees in one.
      const names = line.cells[column].split(';').map((name) => name.trim());
      for (const name of names.filter((each) => each !== '')) {
        const known = bodies.find((body) => body.column === column && sameName(body.name, name));
        const body = known ?? { column, name, covers: [], areas: new Set<Area>() };
        if (known === undefined) bodies.push(body);
        if (!body.covers.some((covered) => sameName(covered, line.cells.name))) body.covers.push(line.cells.name);
        body.areas.add(areaAt(line));
      }
    }
  }
  return bodies;
};

export const readOrganisationPaste = (
  text: string,
  words: PasteWords,
  units: readonly OrgUnit[],
  today: LocalDate,
): OrganisationPaste => {
  const { lines, problems: found } = readLines(text, words);
  const problems = [...found];
  const isArea = { kind: 'chefomraade', medLevel: undefined } as const;
  const codes = units.map(({ key }) => key);
  const newCode = (name: string): string => {
    const code = unitCode(name, codes);
    codes.push(code);
    return code;
  };
  const areaAt = ({ cells }: Line): Area => areaOf(cells.area, words) ?? 'alle';
  const areas: PastedUnit[] = [];
  const present: string[] = [];
  for (const line of lines) {
    const { number, cells } = line;
    const problem = (code: PasteProblemCode, what: string): void =>
      void problems.push({ line: number, code, found: what });
    if (cells.name === '') problem('noName', '');
    if (areaOf(cells.area, words) === undefined) problem('unknownArea', cells.area);
    if (cells.shortName.length > longestShortName) problem('tooLong', cells.shortName);
    for (const name of [cells.name, ...bodyKinds.flatMap((column) => cells[column].split(';'))])
      if (name.length > longestName) problem('tooLong', name);
    if (cells.name === '') continue;
    if ([...areas.map(({ name }) => name), ...present].some((name) => sameName(name, cells.name)))
      problem('twice', cells.name);
    else if (unitNamed(units, isArea, cells.name, today) !== undefined) present.push(cells.name);
    else
      areas.push({
        ...isArea,
        key: newCode(cells.name),
        name: cells.name,
        shortName: cells.shortName === '' ? cells.name.slice(0, longestShortName) : cells.shortName,
        area: areaAt(line),
        covers: [],
      });
  }
  const bodies: PastedUnit[] = [];
  const widened: { unit: OrgUnit; adds: readonly string[] }[] = [];
  for (const body of gatherBodies(lines, areaAt)) {
    const like = bodyColumns[body.column];
    const known = unitNamed(units, like, body.name, today);
    const [only] = body.areas;
    if (known === undefined)
      bodies.push({
        ...like,
        key: newCode(body.name),
        name: body.name,
        shortName: body.name.slice(0, longestShortName),
        area: body.areas.size === 1 && only !== undefined ? only : 'alle',
        covers: body.covers,
      });
    else {
      const covered = units.filter(({ id }) => known.coversIds.includes(id)).map(({ name }) => name);
      const adds = body.covers.filter((name) => !covered.some((one) => sameName(one, name)));
      if (adds.length > 0) widened.push({ unit: known, adds });
    }
  }
  return { areas, bodies, widened, present, problems };
};
