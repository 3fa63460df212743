// Writes one commit: the rows of its records, their stamps, tombstones and the log. Runs inside the caller's transaction
// and throws `CommitRefused` where the database does not hold what the diff says stood before.
import type Database from 'better-sqlite3';
import type { Commit } from '#shared/change/commit';
import type { Change, Diff } from '#shared/change/diff';
import { encodeDiff } from '#shared/change/diff-codec';
import { loserKey, wholeRecord } from '#shared/change/merge/registers';
import type { Hlc } from '#shared/change/merge/stamp';
import { stampedFields } from '#shared/change/merge/stamped-fields';
import type { AnyRecord } from '#shared/model/records';
import type { Actor } from './actors';
import { insertCommit } from './commit-log';
import { RecordRows } from './record-rows';
import type { SqlValue } from './record-table';

/** When and by whom all of one commit is stamped. */
export interface CommitStamp {
  readonly hlc: Hlc;
  readonly actor: Actor;
  readonly actorSeq: number;
}

/** The columns of a stamp, in the order of its values. */
export const stampColumns = '"hlc_ms", "hlc_counter", "actor", "actor_seq"';
const putStampSql = `INSERT INTO "stamp" ("record_id", "field", "record_type", ${stampColumns}) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET "hlc_ms" = excluded."hlc_ms", "hlc_counter" = excluded."hlc_counter",
  "actor" = excluded."actor", "actor_seq" = excluded."actor_seq"`;
const buryRecordSql = `INSERT INTO "tombstone" ("record_id", "record_type", "record", ${stampColumns})
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

const stampValues = ({ hlc, actor, actorSeq }: CommitStamp) =>
  [hlc.ms, hlc.counter, actor.num, actorSeq] as const;

export class CommitWriter {
  private readonly rows: RecordRows;
  private readonly statements = new Map<string, Database.Statement>();

  constructor(private readonly db: Database.Database) {
    this.rows = new RecordRows(db);
  }

  /** Writes records, stamps and the log entry number `seq`. */
  write(commit: Commit, stamp: CommitStamp, seq: number): void {
    for (const change of commit.diff.values()) this.writeChange(change, stamp);
    this.log(commit, stamp, seq);
  }

  /** Writes records as others have set them, whose stamps come along by themselves. */
  writeUnstamped(diff: Diff): void {
    for (const change of diff.values()) this.rows.write(change);
  }

  log({ id, at, authorId, label, gestureId, diff }: Commit, stamp: CommitStamp, seq: number): void {
    const { actor, actorSeq } = stamp;
    const json = JSON.stringify(encodeDiff(diff));
    this.run(insertCommit, seq, id, at, authorId, label, gestureId, actor.num, actorSeq, json);
  }

  /** Adds a record with its stamp: also what a new project is filled with. */
  add(record: AnyRecord, stamp: CommitStamp): void {
    this.writeChange({ kind: 'add', record }, stamp);
  }

  writeChange(change: Change, stamp: CommitStamp): void {
    this.rows.write(change);
    const values = stampValues(stamp);
    if (change.kind === 'update') {
      const { type, id } = change;
      const fields = stampedFields(change);
      for (const field of fields) this.run(putStampSql, id, field, type, ...values);
      for (const key of new Set(fields.map((field) => loserKey(type, field)))) this.decide(id, key);
      return;
    }
    const { type, id } = change.record;
    if (change.kind === 'remove') {
      this.run(buryRecordSql, id, type, JSON.stringify(change.record), ...values);
    } else {
      if (this.run('DELETE FROM "tombstone" WHERE "record_id" = ?', id) > 0) {
        this.run('DELETE FROM "stamp" WHERE "record_id" = ?', id);
        this.run('DELETE FROM "conflict" WHERE "record_id" = ?', id);
      }
      this.run(putStampSql, id, wholeRecord, type, ...values);
    }
  }

  /** Whoever sets a field has seen what stood beside its value. */
  private decide(id: string, register: string): void {
    this.run('DELETE FROM "conflict" WHERE "record_id" = ? AND "field" = ?', id, register);
  }

  /** Runs a statement that is always the same; returns how many rows it changed. */
  private run(sql: string, ...values: readonly SqlValue[]): number {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement.run(...values).changes;
  }
}
