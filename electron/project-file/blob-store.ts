// The contents of pictures, each once, named by the SHA-256 of its bytes. Knows nothing of what they show.
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import type { Diff } from '#shared/change/diff';
import { diskError } from './disk-error';

/** The largest content that is kept, in bytes. */
export const largestBlob = 10_485_760;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export class BlobStore {
  private readonly insert: Database.Statement<[string, Uint8Array]>;
  private readonly select: Database.Statement<[string]>;
  private readonly exists: Database.Statement<[string]>;

  constructor(db: Database.Database) {
    this.insert = db.prepare('INSERT INTO "blob" ("sha256", "bytes") VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.select = db.prepare<[string]>('SELECT "bytes" FROM "blob" WHERE "sha256" = ?').pluck();
    this.exists = db.prepare<[string]>('SELECT 1 FROM "blob" WHERE "sha256" = ?').pluck();
  }

  /** Keeps the bytes, flushed; the same content twice is kept once. `file/too-large` above the limit. */
  put(bytes: Uint8Array): Result<{ readonly sha256: string }> {
    if (bytes.length > largestBlob) {
      return fail(appError('file/too-large', { bytes: bytes.length, limit: largestBlob }));
    }
    const sha256 = sha256Of(bytes);
    try {
      this.insert.run(sha256, bytes);
      return ok({ sha256 });
    } catch (error) {
      return fail(diskError(error));
    }
  }

  get(sha256: string): Uint8Array | null {
    return (this.select.get(sha256) as Uint8Array | undefined) ?? null;
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
