// May a department or a channel have this name? One that says something, fits, and stands in its list only once:
// two of one name could not be told apart where they are chosen.
import type { Id } from '../../base/id';
import { isSameName } from '../../base/plain-text';
import { ok, type Result } from '../../base/result';
import type { Channel } from '../../model/records/channel';
import { type Department, listedNameLimit } from '../../model/records/department';
import { refused } from '../command';
import { canBeFieldLine } from './can-be-field-text';

/** The one of this name in the list. */
const listedAs = <R extends Channel | Department>(list: ReadonlyMap<Id, R>, name: string): R | undefined =>
  [...list.values()].find((record) => isSameName(record.name, name));

/** The name made safe to keep; `ownId` is the record that bears it already. */
export function canBeListed(
  list: ReadonlyMap<Id, Channel | Department>,
  name: string,
  ownId: Id | null = null,
): Result<string> {
  const clean = canBeFieldLine(name, listedNameLimit);
  if (!clean.ok) return clean;
  if (clean.value === '') return refused('needs-a-name');
  const namesake = listedAs(list, clean.value);
  return namesake === undefined || namesake.id === ownId ? ok(clean.value) : refused('listed-already');
}

/** The names of new ones, made safe to keep: none there already, none twice. */
export function canJoinList(
  list: ReadonlyMap<Id, Channel | Department>,
  names: readonly string[],
): Result<readonly string[]> {
  const clean: string[] = [];
  for (const name of names) {
    const said = canBeListed(list, name);
    if (!said.ok) return said;
    if (clean.some((other) => isSameName(other, said.value))) return refused('listed-already');
    clean.push(said.value);
  }
  return ok(clean);
}
