// The contents of pictures, each once, named by the SHA-256 of its bytes. Knows nothing of what they show. Never lets
// go of a content that a record names, or could name again by undo.
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { appError } from '#shared/base/errors';
import { largestKeptPicture } from '#shared/base/picture-limits';
import { fail, ok, type Result } from '#shared/base/result';
import type { Diff } from '#shared/change/diff';
import { diskError } from './disk-error';

/** A project that would become larger takes no more contents, or its file could not be opened again. In bytes. */
const largestProject = 209_715_200;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export class BlobStore {
  private readonly insert: Database.Statement<[string, Uint8Array]>;
  private readonly select: Database.Statement<[string]>;
  private readonly exists: Database.Statement<[string]>;

  /** Put since this store was made: their records may be on the way. */
  private readonly young = new Set<string>();

  constructor(private readonly db: Database.Database) {
    this.insert = db.prepare('INSERT INTO "blob" ("sha256", "bytes") VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.select = db.prepare<[string]>('SELECT "bytes" FROM "blob" WHERE "sha256" = ?').pluck();
    this.exists = db.prepare<[string]>('SELECT 1 FROM "blob" WHERE "sha256" = ?').pluck();
  }

  /** Keeps the bytes, flushed; the same content twice is kept once. `file/too-large` above the limits. */
  put(bytes: Uint8Array): Result<{ readonly sha256: string }> {
    if (bytes.length > largestKeptPicture) {
      return fail(appError('file/too-large', { bytes: bytes.length, limit: largestKeptPicture }));
    }
    const sha256 = sha256Of(bytes);
    try {
      const size = this.projectSize() + bytes.length;
      if (size > largestProject) {
        return fail(appError('file/too-large', { bytes: size, limit: largestProject }));
      }
      this.insert.run(sha256, bytes);
      this.young.add(sha256);
      return ok({ sha256 });
    } catch (error) {
      return fail(diskError(error));
    }
  }

  get(sha256: string): Uint8Array | null {
    return (this.select.get(sha256) as Uint8Array | undefined) ?? null;
  }

  /**
   * Lets go of what no record names: a crash between a content and its record leaves such. A removed image is still in
   * its tombstone, from where undo brings it back. Throws where the disk refuses.
   */
  dropUnnamed(): void {
    const unnamed = this.db.prepare(`SELECT "sha256" FROM "blob" WHERE "sha256" NOT IN (
      SELECT "sha256" FROM "image" UNION
      SELECT coalesce("record" ->> 'sha256', '') FROM "tombstone" WHERE "record_type" = 'image')`);
    const drop = this.db.prepare('DELETE FROM "blob" WHERE "sha256" = ?');
    for (const sha256 of unnamed.pluck().all() as string[]) if (!this.young.has(sha256)) drop.run(sha256);
  }

  /** Bytes in use. */
  private projectSize(): number {
    const [all, free, size] = ['page_count', 'freelist_count', 'page_size'].map(
      (name) => this.db.pragma(name, { simple: true }) as number,
    ) as [number, number, number];
    return (all - free) * size;
  }

  /** False when the diff adds an image whose content is not here: the file would be incomplete. */
  holdsAllOf(diff: Diff): boolean {
    for (const change of diff.values()) {
      if (change.kind !== 'add' || change.record.type !== 'image') continue;
      if (this.exists.get(change.record.sha256) === undefined) return false;
    }
    return true;
  }
}
