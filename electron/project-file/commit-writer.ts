// Writes one commit: the rows of its records, their stamps, tombstones and the log, each statement prepared once.
// Runs inside the caller's transaction and throws `CommitRefused` where the database does not hold what the diff
// says stood before.
import type Database from 'better-sqlite3';
import { type AppError, appError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import type { Commit } from '#shared/change/commit';
import type { Change } from '#shared/change/diff';
import { encodeDiff } from '#shared/change/diff-codec';
import type { AnyRecord, TypeName } from '#shared/model/records';
import type { Actor } from './actors';
import { insertCommit } from './commit-log';
import type { Hlc } from './hlc';
import { type Column, column, columns, insertRow, quoted, rowOf, type SqlValue } from './record-table';
import { stampedFields, wholeRecord } from './stamped-fields';

/** Thrown to roll the transaction back; caught in `WorkingCopy.commit` and nowhere else. */
export class CommitRefused extends Error {
  constructor(readonly reason: AppError) {
    super(reason.code);
  }
}

/** When and by whom all of one commit is stamped. */
export interface CommitStamp {
  readonly hlc: Hlc;
  readonly actor: Actor;
  readonly actorSeq: number;
}

const stampColumns = '"hlc_ms", "hlc_counter", "actor", "actor_seq"';
const putStampSql = `INSERT INTO "stamp" ("record_id", "field", "record_type", ${stampColumns}) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET "hlc_ms" = excluded."hlc_ms", "hlc_counter" = excluded."hlc_counter",
  "actor" = excluded."actor", "actor_seq" = excluded."actor_seq"`;
const buryRecordSql = `INSERT INTO "tombstone" ("record_id", "record_type", "record", ${stampColumns})
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

const stampValues = ({ hlc, actor, actorSeq }: CommitStamp) =>
  [hlc.ms, hlc.counter, actor.num, actorSeq] as const;

const refuse = (reason: string, type: TypeName, id: Id): never => {
  throw new CommitRefused(appError('commit/refused', { reason, type, id }));
};

const stillIs = (list: readonly Column[]): string =>
  list.map(({ name }) => `AND ${quoted(name)} IS ?`).join(' ');

const updateSql = (type: TypeName, changing: readonly Column[]): string =>
  `UPDATE ${quoted(type)} SET ${changing.map(({ name }) => `${quoted(name)} = ?`).join(', ')}
  WHERE "id" = ? ${stillIs(changing)}`;

const removeSql = (type: TypeName): string =>
  `DELETE FROM ${quoted(type)} WHERE "id" = ? ${stillIs(columns(type))}`;

export class CommitWriter {
  private readonly statements = new Map<string, Database.Statement>();

  constructor(private readonly db: Database.Database) {}

  /** Writes records, stamps and the log entry number `seq`. */
  write(commit: Commit, stamp: CommitStamp, seq: number): void {
    for (const change of commit.diff.values()) this.writeChange(change, stamp);
    const { id, at, authorId, label, gestureId, diff } = commit;
    const { actor, actorSeq } = stamp;
    const json = JSON.stringify(encodeDiff(diff));
    this.run(insertCommit, seq, id, at, authorId, label, gestureId, actor.num, actorSeq, json);
  }

  /** Adds a record with its stamp: also what a new project is filled with. */
  add(record: AnyRecord, stamp: CommitStamp): void {
    if (this.run('DELETE FROM "tombstone" WHERE "record_id" = ?', record.id) > 0) {
      this.run('DELETE FROM "stamp" WHERE "record_id" = ?', record.id);
    }
    this.prepared(`${record.type}:add`, () => insertRow(record.type)).run(...rowOf(record));
    this.run(putStampSql, record.id, wholeRecord, record.type, ...stampValues(stamp));
  }

  private writeChange(change: Change, stamp: CommitStamp): void {
    if (change.kind === 'add') this.add(change.record, stamp);
    else if (change.kind === 'remove') this.remove(change.record, stamp);
    else this.update(change, stamp);
  }

  /** The values that must stand before are part of the WHERE: a row that differs is not found. */
  private update(change: Extract<Change, { kind: 'update' }>, stamp: CommitStamp): void {
    const { type, id, before, after } = change;
    const fields = Object.keys(after);
    const changing = fields.map((field) => column(type, field));
    const statement = this.prepared(`${type}:${fields.join()}`, () => updateSql(type, changing));
    const news = changing.map(({ field, encode }) => encode(after[field]));
    const olds = changing.map(({ field, encode }) => encode(before[field]));
    if (statement.run(...news, id, ...olds).changes !== 1) refuse('before-differs', type, id);
    for (const field of stampedFields(change)) this.run(putStampSql, id, field, type, ...stampValues(stamp));
  }

  private remove(record: AnyRecord, stamp: CommitStamp): void {
    const { type, id } = record;
    const statement = this.prepared(`${type}:remove`, () => removeSql(type));
    if (statement.run(...rowOf(record)).changes !== 1) refuse('before-differs', type, id);
    this.run(buryRecordSql, id, type, JSON.stringify(record), ...stampValues(stamp));
  }

  /** Runs a statement that is always the same; returns how many rows it changed. */
  private run(sql: string, ...values: readonly SqlValue[]): number {
    return this.prepared(sql, () => sql).run(...values).changes;
  }

  /** The statement known under a short key, made at its first use. */
  private prepared(key: string, sql: () => string): Database.Statement {
    const known = this.statements.get(key);
    if (known !== undefined) return known;
    const statement = this.db.prepare(sql());
    this.statements.set(key, statement);
    return statement;
  }
}
