// What the panel does to the touchpoints it shows: one gesture whether they are one or many.
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import { type EditTouchpoints, editTouchpoints } from '#shared/change/commands/edit-touchpoints';
import type { TouchpointValues } from '#shared/change/rules/can-describe-touchpoint';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { type Doing, execute } from '../../state/execute';

export interface TouchpointEdit {
  readonly touchpoints: readonly Touchpoint[];
  /** Names them all: fields of other touchpoints are other fields. */
  readonly page: string;
  /** The value of all of them, wrapped, since null is a value too; null where they differ. */
  readonly common: <F extends keyof Touchpoint>(field: F) => { readonly value: Touchpoint[F] } | null;
  readonly set: (values: TouchpointValues, doing?: Doing) => Result<unknown>;
  readonly change: (how: Omit<EditTouchpoints, 'ids'>, doing?: Doing) => Result<unknown>;
}

export function touchpointEdit(touchpoints: readonly Touchpoint[]): TouchpointEdit {
  const ids: readonly Id[] = touchpoints.map(({ id }) => id);
  const [first, ...others] = touchpoints;
  const change: TouchpointEdit['change'] = (how, doing) => execute(editTouchpoints, { ids, ...how }, doing);
  return {
    touchpoints,
    page: ids.join(),
    common: (field) =>
      first !== undefined && others.every((other) => other[field] === first[field])
        ? { value: first[field] }
        : null,
    set: (values, doing) => change({ values }, doing),
    change,
  };
}
