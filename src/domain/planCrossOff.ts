/** Crossing off a plan point (X): the status and the day always move together. */
import type { LocalDate } from './localDate';
import type { PlanPoint, PlanPointInput } from './planPoint';

export type CrossOffPatch = Pick<PlanPointInput, 'status' | 'doneOn'>;

export const isCrossedOff = (point: Pick<PlanPoint, 'status'>): boolean => point.status === 'done';

/** Afsluttet on `day`. */
export const crossOff = (day: LocalDate): CrossOffPatch => ({ status: 'done', doneOn: day });

/** The X is taken back: work has begun, so it is in progress again. */
export const takeBackCrossOff = (): CrossOffPatch => ({ status: 'inProgress', doneOn: undefined });
