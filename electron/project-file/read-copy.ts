// What uniting needs to know of a project file besides its records: who set what, what was removed, what is undecided,
// and all commits it has ever known. Reads a database that the intake has found sound.
import type Database from 'better-sqlite3';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import type { FieldValues } from '#shared/change/diff';
import type { Copy, Loser, RecordStamps, Tombstone } from '#shared/change/merge/copy';
import type { Stamp } from '#shared/change/merge/stamp';
import type { Project } from '#shared/model/project';
import { parseRecord, type RecordType } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { recordTypes, type TypeName } from '#shared/model/records';
import { stampColumns } from './commit-writer';

type StampRow = [ms: number, counter: number, actor: number, actorSeq: number];

/** The actors' ids by their numbers in this file. */
export const actorIds = (db: Database.Database): ReadonlyMap<number, Id> =>
  new Map(db.prepare('SELECT "num", "id" FROM "actor"').raw().all() as [number, Id][]);

class Reading {
  private readonly ids: ReadonlyMap<number, Id>;
  /** One object for all that one commit has set. */
  private readonly known = new Map<string, Stamp>();

  constructor(private readonly db: Database.Database) {
    this.ids = actorIds(db);
  }

  private stamp([ms, counter, actor, actorSeq]: StampRow): Stamp {
    const key = `${actor}/${actorSeq}/${ms}/${counter}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.ids.get(actor);
    if (id === undefined) throw new Error(`no actor ${actor}`);
    const stamp = { ms, counter, actor: id, actorSeq };
    this.known.set(key, stamp);
    return stamp;
  }

  private rows<T extends readonly unknown[]>(
    table: string,
    own: string,
  ): IterableIterator<[...T, ...StampRow]> {
    return this.db
      .prepare(`SELECT ${own}, ${stampColumns} FROM "${table}"`)
      .raw()
      .iterate() as IterableIterator<[...T, ...StampRow]>;
  }

  stamps(): Map<Id, RecordStamps> {
    const stamps = new Map<Id, Map<string, Stamp>>();
    for (const [id, field, ...stamp] of this.rows<[Id, string]>('stamp', '"record_id", "field"')) {
      const own = stamps.get(id);
      if (own === undefined) stamps.set(id, new Map([[field, this.stamp(stamp)]]));
      else own.set(field, this.stamp(stamp));
    }
    return stamps;
  }

  tombstones(): Map<Id, Tombstone> {
    const found = new Map<Id, Tombstone>();
    for (const [id, type, json, ...stamp] of this.rows<[Id, TypeName, string]>(
      'tombstone',
      '"record_id", "record_type", "record"',
    )) {
      const record = unwrap(parseRecord(recordTypes[type] as RecordType, JSON.parse(json))) as AnyRecord;
      found.set(id, { record, stamp: this.stamp(stamp) });
    }
    return found;
  }

  losers(): Map<Id, ReadonlyMap<string, readonly Loser[]>> {
    const found = new Map<Id, Map<string, Loser[]>>();
    for (const [id, field, json, ...stamp] of this.rows<[Id, string, string]>(
      'conflict',
      '"record_id", "field", "value"',
    )) {
      const own = found.get(id) ?? new Map<string, Loser[]>();
      const list = own.get(field) ?? [];
      list.push({ values: JSON.parse(json) as FieldValues, stamp: this.stamp(stamp) });
      found.set(id, own.set(field, list));
    }
    return found;
  }

  vector(known: ReadonlyMap<number, number>): Map<Id, number> {
    return new Map([...known].map(([num, seq]) => [this.ids.get(num) ?? '', seq]));
  }
}

/** The file as a copy among others. `vector`: the commits it knows, by its own numbers of the actors. */
export function readCopy(db: Database.Database, project: Project, vector: ReadonlyMap<number, number>): Copy {
  const reading = new Reading(db);
  return {
    project,
    stamps: reading.stamps(),
    tombstones: reading.tombstones(),
    losers: reading.losers(),
    keptAliveBy: new Map(),
    vector: reading.vector(vector),
  };
}
