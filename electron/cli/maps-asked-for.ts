// The maps a word of the command line is about.
import { appError } from '#shared/base/errors';
import { isSameName } from '#shared/base/plain-text';
import { fail, ok, type Result } from '#shared/base/result';
import { mapsOf, type Project } from '#shared/model/project';
import type { JourneyMap } from '#shared/model/records/map';

/** At least one. */
export type AskedMaps = readonly [JourneyMap, ...JourneyMap[]];

/** The maps of that name; without a name all, in their order. `map/not-found` where there is none. */
export function mapsAskedFor(project: Project, name: string | undefined): Result<AskedMaps> {
  const all = mapsOf(project);
  const [first, ...others] = name === undefined ? all : all.filter((map) => isSameName(map.name, name));
  if (first !== undefined) return ok([first, ...others]);
  const maps = all.map((map) => map.name).join('; ');
  return fail(
    appError('map/not-found', { ...(name === undefined ? {} : { name }), ...(maps === '' ? {} : { maps }) }),
  );
}
