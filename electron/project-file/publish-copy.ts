// Publishes a working copy that nobody has open, for the command line: sealed, checked, whole or not at all.
import { ok, type Result } from '#shared/base/result';
import type { Published } from './host-protocol';
import { publish } from './publish';
import { makeSealedImage } from './sealed-image';
import { backupFolder } from './session-folder';
import type { WorkingCopy } from './working-copy';

export interface PublishCopy {
  /** For what must lie somewhere meanwhile. */
  readonly dataFolder: string;
  /** Absolute, without symbolic links (`resolvedPath`). */
  readonly target: string;
  /** Whether a file that stands there may be replaced; else it is `disk/changed-outside`. */
  readonly replace: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** The copy as the file at `target`, or `disk/…`, and then nothing has changed. */
export async function publishCopy(
  copy: WorkingCopy,
  { dataFolder, target, replace, at }: PublishCopy,
): Promise<Result<Published>> {
  const image = await makeSealedImage(copy, dataFolder, true);
  if (!image.ok) return image;
  const placed = await publish({
    image: image.value,
    target,
    expected: { kind: replace ? 'any' : 'absent' },
    device: null,
    backupFolder: backupFolder(dataFolder, copy.projectId),
    verify: true,
    at,
    announce: async () => undefined,
  });
  return placed.ok ? ok({ target, rev: image.value.rev, sha256: placed.value.sha256 }) : placed;
}
