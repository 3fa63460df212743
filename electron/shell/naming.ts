// Puts the file's name into an error, so that its sentence says which file is meant.
import { basename } from 'node:path';
import type { AppError } from '#shared/base/errors';

/** The error with the file's name as its `name` detail, unless it has one. */
export const naming = (error: AppError, path: string): AppError => ({
  ...error,
  details: { name: basename(path), ...error.details },
});
