// One copy of a project as uniting sees it: its records, and who set what when. What `.cjm` files hold, without SQL.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';
import type { AnyRecord } from '../../model/records';
import type { FieldValues } from '../diff';
import type { Stamp, VersionVector } from './stamp';

/** The stamps of one record by field, by `field/ID` for an element of a set, and by '' for all that has none. */
export type RecordStamps = ReadonlyMap<string, Stamp>;

/** A value that was set apart from the one that stands, by somebody who had not seen that; empty for an element. */
export interface Loser {
  readonly values: FieldValues;
  readonly stamp: Stamp;
}

/** A record that was removed, as it was then. */
export interface Tombstone {
  readonly record: AnyRecord;
  readonly stamp: Stamp;
}

export interface Copy {
  readonly project: Project;
  /** Of the records that live and of those removed. */
  readonly stamps: ReadonlyMap<Id, RecordStamps>;
  readonly tombstones: ReadonlyMap<Id, Tombstone>;
  /** By record, then by register or `field/ID`: what stands beside the value that won. */
  readonly losers: ReadonlyMap<Id, ReadonlyMap<string, readonly Loser[]>>;
  /**
   * Records that lived on though a copy had removed them: the edits that keep them alive, since their removers had not
   * seen these. Any other record is kept alive by whatever has been set in it.
   */
  readonly keptAliveBy: ReadonlyMap<Id, readonly Stamp[]>;
  /** All commits that have ever been in it. A stamp it knows but does not hold has been set anew or removed here. */
  readonly vector: VersionVector;
}
