// What a filled example says beyond its template. Steps and stages are named by their number on the map, from 1.
import type { Department } from '../../records/department';
import type { LaneKind } from '../../records/lane';
import type { NoteColor } from '../../records/note';
import type { Persona } from '../../records/persona';
import type { Trigger } from '../../records/trigger';
import type { Bilingual } from '../bilingual';
import type { MapPlan } from '../map-plan';

/** `C` and `D` are the words by which the data names its channels and departments. */
export interface Sample<C extends string = string, D extends string = string> {
  readonly plan: MapPlan;
  /** The name of the project. */
  readonly title: Bilingual;
  readonly goal: Bilingual;
  readonly scenario: Bilingual;
  readonly persona: {
    readonly name: Bilingual;
    readonly about: Bilingual;
    readonly language: Persona['language'];
  };
  readonly channels: Readonly<Record<C, Bilingual>>;
  readonly departments: Readonly<
    Record<D, { readonly name: Bilingual; readonly color: Department['color'] }>
  >;
  /** One per step of the plan, in order. */
  readonly touchpoints: readonly {
    readonly channel: NoInfer<C> | null;
    readonly department: NoInfer<D> | null;
    readonly importance: number;
    /** The customer's expectation and actual, 1 … 10. */
    readonly rated: readonly [expectation: number, actual: number] | null;
    readonly minutes: readonly [actual: number, norm: number] | null;
  }[];
  readonly companySteps: readonly { readonly title: Bilingual; readonly steps: readonly number[] }[];
  /** Stages where the company tracks the experience. */
  readonly trackedStages: readonly number[];
  readonly triggers: readonly { readonly kind: Trigger['kind']; readonly text: Bilingual }[];
  /** Each stands in its lane at the stage of its step; codes follow this order. */
  readonly notes: readonly {
    readonly lane: LaneKind;
    readonly step: number;
    readonly color: NoteColor;
    readonly text: Bilingual;
  }[];
}

/** Declares an example; a channel or department it does not name does not compile. */
export const sample = <const C extends string, const D extends string>(said: Sample<C, D>): Sample => said;
