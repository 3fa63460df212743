// A point of an emotion curve under a hand, and the value it is brought to.
import type { Id } from '#shared/base/id';

/** A point as it was taken. */
export interface CurveGrip {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly slotId: Id;
  readonly gap: number;
  /** Board units for one point of gap. */
  readonly unit: number;
}

/** The value a point would have: -9 … +9 in units of gap. */
export interface Bent {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly value: number;
}

const most = 9;
const fine = 10;

/** Brought up (`dy` below 0) or down by board units: to a tenth, or to a whole number. */
export function bentBy({ laneId, stepId, gap, unit }: CurveGrip, dy: number, whole: boolean): Bent {
  const wanted = Math.max(-most, Math.min(most, gap - dy / unit));
  // Never −0.
  const value = (whole ? Math.round(wanted) : Math.round(wanted * fine) / fine) || 0;
  return { laneId, stepId, value };
}

/** One press of a key: to the next step of the scale in that direction. */
export function liftedValue(gap: number, by: number): number {
  const size = Math.abs(by);
  const steps = by > 0 ? Math.floor(gap / size + 1e-9) + 1 : Math.ceil(gap / size - 1e-9) - 1;
  return Math.max(-most, Math.min(most, steps * size)) || 0;
}
