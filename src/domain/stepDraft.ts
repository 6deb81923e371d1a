/** A step of the forløb as its dialog holds it, and what must be in it. */
import { dateText, parseDate } from './dateText';
import type { DecisionResult, Step } from './decision';
import type { LocalDate } from './localDate';
import type { Written } from './move';
import { isValidOn, type OrgUnit, type OrgUnitKind } from './organisation';
import type { PersonRef } from './person';
import { failed, ok, type Result } from './result';
import type { SideState, Stage } from './stage';

export interface StepDraft {
  readonly bodyId: string;
  /** As typed, dd-mm-åååå. */
  readonly decidedOn: string;
  readonly result: DecisionResult | '';
  readonly text: string;
}

export const emptyStep = (today: LocalDate): StepDraft => ({
  bodyId: '',
  decidedOn: dateText(today),
  result: '',
  text: '',
});

/** What is being done, and what is written down with it. */
export interface PlannedStep {
  readonly to: Stage;
  readonly sideState: SideState | undefined;
  readonly records: Written;
}

export type StepProblem = 'body' | 'date' | 'dateAhead' | 'result' | 'reason';

/** Those who decide. MED discusses and does not decide; a chefområde is an area, its chef decides by sending on. */
const deciding: ReadonlySet<OrgUnitKind> = new Set(['fagudvalg', 'kommunalbestyrelse', 'styregruppe', 'ledelse']);

/** The bodies there were on that day. */
export const bodiesOn = (units: readonly OrgUnit[], day: LocalDate): readonly OrgUnit[] =>
  units.filter((unit) => deciding.has(unit.kind) && isValidOn(unit, day));

/** Whether the catalogue hangs on what was decided (the guard `included`). */
export const needsResult = ({ to, records }: PlannedStep): boolean => records === 'decision' && to === 'prioriteret';

export const parseStep = (
  draft: StepDraft,
  planned: PlannedStep,
  units: readonly OrgUnit[],
  today: LocalDate,
  written: { readonly by: PersonRef; readonly at: string },
): Result<Step, readonly StepProblem[]> => {
  const { to, sideState, records } = planned;
  const read = parseDate(draft.decidedOn);
  const day = read.ok ? read.value : undefined;
  const text = draft.text.trim();
  const isDecision = records === 'decision';
  const body = bodiesOn(units, day ?? today).find(({ id }) => String(id) === draft.bodyId);
  const problems: readonly StepProblem[] = [
    ...(isDecision && body === undefined ? (['body'] as const) : []),
    ...(day === undefined ? (['date'] as const) : day > today ? (['dateAhead'] as const) : []),
    ...(needsResult(planned) && draft.result === '' ? (['result'] as const) : []),
    ...(records === 'reason' && text === '' ? (['reason'] as const) : []),
  ];
  if (day === undefined || problems.length > 0) return failed(problems);
  return ok({
    to,
    sideState,
    bodyId: isDecision ? body?.id : undefined,
    decidedOn: day,
    result: isDecision && draft.result !== '' ? draft.result : undefined,
    text,
    writtenBy: written.by,
    writtenAt: written.at,
  });
};
