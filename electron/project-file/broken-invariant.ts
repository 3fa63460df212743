// A broken invariant of a project as an error that names the record which shows it.
import { type AppError, appError } from '#shared/base/errors';
import type { Problem } from '#shared/model/invariants';

export const brokenInvariant = ({ invariant, type, id }: Problem): AppError =>
  appError('project/invariant', { invariant, type, id });
