// The rows of the records, brought from one state to the next; each statement prepared once. Runs inside the caller's
// transaction and throws `CommitRefused` where the database does not hold what is said to have stood before.
import type Database from 'better-sqlite3';
import { type AppError, appError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import type { Change } from '#shared/change/diff';
import type { AnyRecord, TypeName } from '#shared/model/records';
import { type Column, column, columns, insertRow, quoted, rowOf } from './record-table';

/** Thrown to roll the transaction back; caught in `WorkingCopy` and nowhere else. */
export class CommitRefused extends Error {
  constructor(readonly reason: AppError) {
    super(reason.code);
  }
}

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

export class RecordRows {
  private readonly statements = new Map<string, Database.Statement>();

  constructor(private readonly db: Database.Database) {}

  write(change: Change): void {
    if (change.kind === 'add') this.add(change.record);
    else if (change.kind === 'remove') this.remove(change.record);
    else this.update(change);
  }

  private add(record: AnyRecord): void {
    this.prepared(`${record.type}:add`, () => insertRow(record.type)).run(...rowOf(record));
  }

  /** The values that must stand before are part of the WHERE: a row that differs is not found. */
  private update({ type, id, before, after }: Extract<Change, { kind: 'update' }>): void {
    const fields = Object.keys(after);
    const changing = fields.map((field) => column(type, field));
    const statement = this.prepared(`${type}:${fields.join()}`, () => updateSql(type, changing));
    const news = changing.map(({ field, encode }) => encode(after[field]));
    const olds = changing.map(({ field, encode }) => encode(before[field]));
    if (statement.run(...news, id, ...olds).changes !== 1) refuse('before-differs', type, id);
  }

  private remove(record: AnyRecord): void {
    const { type, id } = record;
    const statement = this.prepared(`${type}:remove`, () => removeSql(type));
    if (statement.run(...rowOf(record)).changes !== 1) refuse('before-differs', type, id);
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
