// Unites project files into a new one for the command line. The files are only read, each through the same intake as
// the app's; what comes of them is published whole or not at all.
import { basename } from 'node:path';
import { fail, ok, type Result } from '#shared/base/result';
import { between, type Diff, type FieldValues } from '#shared/change/diff';
import type { Conflict } from '#shared/change/merge/conflicts';
import type { Copy } from '#shared/change/merge/copy';
import { type Decision, decideAll } from '#shared/change/merge/decide';
import { valuesIn } from '#shared/change/merge/registers';
import { type United, unite } from '#shared/change/merge/unite';
import { projectRecord } from '#shared/model/project';
import { agreedPast, type Past } from './agreed-past';
import { diskError } from './disk-error';
import type { ForkEntry } from './host-process';
import { openForeignCopy } from './open-foreign-copy';
import { publishCopy } from './publish-copy';
import { resolvedPath } from './resolved-path';
import { makeTemporaryData, removeTemporaryData } from './temporary-data';
import type { Surroundings, WorkingCopy } from './working-copy';

/** What a conflict's decider may look at. */
export interface Undecided {
  readonly conflict: Conflict;
  /** What each file says of it, in their order; null where a file does not know the thing. */
  readonly sayings: readonly (FieldValues | null)[];
  /** What all of them once agreed on, or null where no file remembers. */
  readonly past: FieldValues | null;
}

export interface UniteFiles {
  readonly fork: ForkEntry;
  readonly surroundings: Surroundings;
  /** Absolute; at least one. */
  readonly paths: readonly string[];
  /** Absolute; no file may stand there. */
  readonly target: string;
  readonly decide: (undecided: Undecided) => Decision;
}

export interface UnitedFiles {
  readonly target: string;
  /** What the first file gains, changes and loses. */
  readonly diff: Diff;
  readonly conflicts: readonly (Undecided & { readonly decision: Decision })[];
}

/** The files' copies of a project of their own, so that only one project's record comes into the result. */
function ofOneProject(copies: readonly WorkingCopy[]): readonly Copy[] {
  const [first] = copies;
  return copies.map((copy) => {
    const own = copy.asCopy();
    if (copy.projectId === first?.projectId) return own;
    const { id } = projectRecord(own.project);
    const stamps = new Map(own.stamps);
    stamps.delete(id);
    return { ...own, project: { ...own.project, project: new Map() }, stamps };
  });
}

function takeOverImages(copies: readonly WorkingCopy[], { project }: United): Result<null> {
  const [first, ...others] = copies;
  if (first === undefined) throw new Error('nothing to unite');
  for (const { sha256 } of project.image.values()) {
    if (first.blobs.get(sha256) !== null) continue;
    const bytes = others.map(({ blobs }) => blobs.get(sha256)).find((found) => found !== null);
    const put = bytes ? first.blobs.put(bytes) : ok(null);
    if (!put.ok) return put;
  }
  return ok(null);
}

/** What a copy says of a conflict's thing. */
function saying({ project }: Copy, { id, type, register }: Conflict): FieldValues | null {
  const record = project[type].get(id);
  return record === undefined ? null : valuesIn(record, register);
}

function uniteInto(
  copies: readonly [WorkingCopy, ...WorkingCopy[]],
  { surroundings, decide }: UniteFiles,
): Result<Omit<UnitedFiles, 'target'>> {
  const all = ofOneProject(copies) as readonly [Copy, ...Copy[]];
  const [first] = all;
  const undecided = unite(all);
  const past: Past = agreedPast(copies, all);
  const conflicts: (Undecided & { decision: Decision })[] = [];
  const united = decideAll(undecided, (conflict) => {
    const open = { conflict, sayings: all.map((copy) => saying(copy, conflict)), past: past(conflict) };
    const decision = decide(open);
    conflicts.push({ ...open, decision });
    return decision;
  });
  const images = takeOverImages(copies, united);
  if (!images.ok) return images;
  const [target] = copies;
  const diff = between(first.project, united.project);
  const { freshId, now } = surroundings;
  const written = target.unite(
    united,
    copies.flatMap((copy) => copy.actors()),
    {
      id: freshId(),
      seq: target.rev + 1,
      at: now(),
      authorId: null,
      label: 'unite-files',
      gestureId: freshId(),
      diff,
    },
  );
  return written.ok ? ok({ diff, conflicts }) : written;
}

async function uniteThrough(dataFolder: string, options: UniteFiles): Promise<Result<UnitedFiles>> {
  const { fork, surroundings, paths } = options;
  const target = await resolvedPath(options.target);
  if (!target.ok) return target;
  const copies: WorkingCopy[] = [];
  try {
    for (const path of paths) {
      const opened = await openForeignCopy({ fork, surroundings, path }, dataFolder);
      if (!opened.ok)
        return fail({ ...opened.error, details: { name: basename(path), ...opened.error.details } });
      copies.push(opened.value);
    }
    const united = uniteInto(copies as [WorkingCopy, ...WorkingCopy[]], options);
    if (!united.ok) return united;
    const published = await publishCopy(copies[0] as WorkingCopy, {
      dataFolder,
      target: target.value,
      replace: false,
      at: surroundings.now(),
    });
    return published.ok ? ok({ target: target.value, ...united.value }) : published;
  } finally {
    for (const copy of copies) copy.close();
  }
}

/** Writes the united file. `file/…` with the name of the one that cannot be read, `disk/…`; then nothing has changed. */
export async function uniteProjectFiles(options: UniteFiles): Promise<Result<UnitedFiles>> {
  const dataFolder = await makeTemporaryData();
  try {
    return await uniteThrough(dataFolder, options);
  } catch (error) {
    return fail(diskError(error));
  } finally {
    await removeTemporaryData(dataFolder);
  }
}
