// The departments, channels, tags and participants that names in cells mean: those of the project whatever the case
// of their letters, and new ones, each made once, behind the last of their list.
import type { Id } from '../../base/id';
import { byOrder, keysBetween, type OrderKey } from '../../base/order-key';
import type { CellValue, NameList } from '../../model/cells';
import { idSet } from '../../model/field';
import type { Project } from '../../model/project';
import { adding } from '../build-diff';
import type { Change } from '../diff';

const folded = (name: string): string => name.trim().toLocaleLowerCase();

export class NamedRecords {
  readonly #project: Project;
  readonly #newId: () => Id;
  readonly #idsOf = new Map<NameList, Map<string, Id>>();
  readonly #lastOf = new Map<NameList, OrderKey | null>();
  readonly #made: Change[] = [];

  constructor(project: Project, newId: () => Id) {
    this.#project = project;
    this.#newId = newId;
  }

  /** The records that had to be made. */
  get made(): readonly Change[] {
    return this.#made;
  }

  #known(list: NameList): Map<string, Id> {
    const known = this.#idsOf.get(list);
    if (known !== undefined) return known;
    const records = [...this.#project[list].values()].sort(byOrder);
    // Of two with one name the first is meant.
    const ids = new Map(records.reverse().map(({ id, name }) => [folded(name), id]));
    this.#idsOf.set(list, ids);
    this.#lastOf.set(list, records[0]?.order ?? null);
    return ids;
  }

  idOf(list: NameList, name: string): Id {
    const known = this.#known(list);
    const found = known.get(folded(name));
    if (found !== undefined) return found;
    const [order] = keysBetween(this.#lastOf.get(list) ?? null, null, 1) as [OrderKey];
    const id = this.#newId();
    this.#made.push(adding(list, id, { name: name.trim(), order }));
    known.set(folded(name), id);
    this.#lastOf.set(list, order);
    return id;
  }

  idsOf(list: NameList, names: CellValue): readonly Id[] {
    return Array.isArray(names) ? idSet(names.map((name: string) => this.idOf(list, name))) : [];
  }

  idOrNull(list: NameList, name: CellValue): Id | null {
    return typeof name === 'string' && name !== '' ? this.idOf(list, name) : null;
  }
}
