// The departments, channels, tags and participants that names in cells mean: those of the project, and new
// ones, each made once, behind the last of their list.
import type { Id } from '../../base/id';
import { byOrder, keysBetween, type OrderKey } from '../../base/order-key';
import { plainText } from '../../base/plain-text';
import type { CellValue, NameList } from '../../model/cells';
import { idSet } from '../../model/field';
import type { Project } from '../../model/project';
import type { NoteColor } from '../../model/records/note';
import { adding } from '../build-diff';
import type { Change } from '../diff';
import { freeColors } from '../free-colors';

export class NamedRecords {
  readonly #project: Project;
  readonly #newId: () => Id;
  readonly #idsOf = new Map<NameList, Map<string, Id>>();
  readonly #lastOf = new Map<NameList, OrderKey | null>();
  readonly #made: Change[] = [];
  /** Those of the departments, with the new ones. */
  readonly #colors: NoteColor[];

  constructor(project: Project, newId: () => Id) {
    this.#project = project;
    this.#newId = newId;
    this.#colors = [...project.department.values()].map(({ color }) => color);
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
    const ids = new Map(records.reverse().map(({ id, name }) => [plainText(name), id]));
    this.#idsOf.set(list, ids);
    this.#lastOf.set(list, records[0]?.order ?? null);
    return ids;
  }

  idOf(list: NameList, name: string): Id {
    const known = this.#known(list);
    const found = known.get(plainText(name));
    if (found !== undefined) return found;
    const [order] = keysBetween(this.#lastOf.get(list) ?? null, null, 1) as [OrderKey];
    const id = this.#newId();
    this.#made.push(adding(list, id, { name: name.trim(), order, ...this.#look(list) }));
    known.set(plainText(name), id);
    this.#lastOf.set(list, order);
    return id;
  }

  /** Departments are told apart by their colours. */
  #look(list: NameList): { readonly color?: NoteColor } {
    if (list !== 'department') return {};
    const [color] = freeColors(this.#colors, 1) as [NoteColor];
    this.#colors.push(color);
    return { color };
  }

  idsOf(list: NameList, names: CellValue): readonly Id[] {
    return Array.isArray(names) ? idSet(names.map((name: string) => this.idOf(list, name))) : [];
  }

  idOrNull(list: NameList, name: CellValue): Id | null {
    return typeof name === 'string' && name !== '' ? this.idOf(list, name) : null;
  }
}
