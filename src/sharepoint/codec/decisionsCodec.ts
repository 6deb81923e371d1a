/**
 * Decisions of a proposal: one JSON text, so that a step and its decision are written in one request or not at all. Written
 * by the tab alone; a text that somebody has changed into something else is a problem that is shown, never passed over.
 */
import { decisionResults, type Decision } from '../../domain/decision';
import { asLocalDate } from '../../domain/localDate';
import { ok } from '../../domain/result';
import { sideStates, stages } from '../../domain/stage';
import type { OrgUnitId, PersonId } from '../../domain/ids';
import type { Column } from '../schema/column';
import { isMissing, problem, type Codec } from './codec';
import { storable } from './textCodec';

type Kept = Readonly<Record<string, unknown>>;
const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

const among = <Literal extends string>(values: readonly Literal[], value: unknown): Literal | undefined =>
  values.find((each) => each === value);

/** The decision, or undefined where something in it cannot be what we wrote. */
const decodeDecision = (kept: unknown): Decision | undefined => {
  if (!isKept(kept)) return undefined;
  const { body, on, result, text, from, to, side, presented, by, byName, at } = kept;
  const decidedOn = typeof on === 'string' ? asLocalDate(on) : undefined;
  const [stageFrom, stageTo] = [among(stages, from), among(stages, to)];
  const isWhole =
    (body === undefined || isId(body)) &&
    (result === undefined || among(decisionResults, result) !== undefined) &&
    (side === undefined || among(sideStates, side) !== undefined) &&
    typeof text === 'string' &&
    typeof presented === 'string' &&
    isId(by) &&
    typeof byName === 'string' &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at));
  if (!isWhole || decidedOn === undefined || stageFrom === undefined || stageTo === undefined) return undefined;
  return {
    bodyId: body as OrgUnitId | undefined,
    decidedOn,
    result: among(decisionResults, result),
    text,
    from: stageFrom,
    to: stageTo,
    sideState: among(sideStates, side),
    presented,
    writtenBy: { id: by as PersonId, name: byName, email: undefined },
    writtenAt: at,
  };
};

const encodeDecision = (decision: Decision): Kept => ({
  body: decision.bodyId,
  on: decision.decidedOn,
  result: decision.result,
  text: storable(decision.text),
  from: decision.from,
  to: decision.to,
  side: decision.sideState,
  presented: decision.presented,
  by: decision.writtenBy.id,
  byName: decision.writtenBy.name,
  at: decision.writtenAt,
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not ours: reported by the caller
  }
};

export const decisionsCodec = (column: Column): Codec<readonly Decision[]> => ({
  select: [column.name],
  expand: [],
  decode: (row) => {
    const value = row[column.name];
    if (isMissing(value) || value === '') return ok([]);
    const kept = typeof value === 'string' ? parse(value) : undefined;
    if (!Array.isArray(kept)) return problem(column, value);
    const read = kept.map(decodeDecision);
    const whole = read.filter((each) => each !== undefined);
    return whole.length === read.length ? ok(whole) : problem(column, value);
  },
  encode: (value) => ({ [column.name]: value.length === 0 ? null : JSON.stringify(value.map(encodeDecision)) }),
});
