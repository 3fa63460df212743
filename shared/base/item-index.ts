// Finds the things that touch an area: a uniform grid over their bounds, built once for a list of them.
// Answers come in the order of the list. Never copies or changes a thing.
import { intersects, type Rect } from './geometry';

/** Side of a grid square in board units: about two notes. */
const side = 256;
/** A board thrown far apart gets larger squares, so that the grid stays small. */
const mostSquares = 65_536;

export class ItemIndex<T> {
  readonly #items: readonly T[];
  readonly #boundsOf: (item: T) => Rect;
  readonly #left: number;
  readonly #top: number;
  readonly #side: number;
  readonly #columns: number;
  readonly #rows: number;
  /** `#members` from `#starts[square]` up to `#starts[square + 1]` are the items of a square. */
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;
  /** The query that saw an item last, so that an item in several squares is answered once. */
  readonly #seen: Uint32Array;
  #query = 0;

  /** `boundsOf`: where a thing is, always the same for the same thing. */
  constructor(items: readonly T[], boundsOf: (item: T) => Rect) {
    this.#items = items;
    this.#boundsOf = boundsOf;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const bounds of items.map(boundsOf)) {
      left = Math.min(left, bounds.x);
      top = Math.min(top, bounds.y);
      right = Math.max(right, bounds.x + bounds.width);
      bottom = Math.max(bottom, bounds.y + bounds.height);
    }
    const empty = items.length === 0;
    this.#left = empty ? 0 : left;
    this.#top = empty ? 0 : top;
    const width = empty ? 1 : right - left;
    const height = empty ? 1 : bottom - top;
    this.#side = Math.max(side, Math.sqrt((width * height) / mostSquares), Math.max(width, height) / 4096);
    this.#columns = Math.floor(width / this.#side) + 1;
    this.#rows = Math.floor(height / this.#side) + 1;
    this.#seen = new Uint32Array(items.length);
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    for (const item of items) this.#eachSquare(boundsOf(item), (square) => this.#add(square + 1, 1));
    for (let square = 1; square < this.#starts.length; square++) {
      this.#add(square, this.#starts[square - 1] ?? 0);
    }
    this.#members = new Uint32Array(this.#starts[this.#starts.length - 1] ?? 0);
    const next = this.#starts.slice();
    items.forEach((item, at) => {
      this.#eachSquare(boundsOf(item), (square) => {
        const place = next[square] ?? 0;
        this.#members[place] = at;
        next[square] = place + 1;
      });
    });
  }

  /** The items that share area with the rectangle, in the order of the list. */
  touching(area: Rect): T[] {
    this.#query++;
    const found: number[] = [];
    this.#eachSquare(area, (square) => {
      const end = this.#starts[square + 1] ?? 0;
      for (let place = this.#starts[square] ?? 0; place < end; place++) {
        const at = this.#members[place] ?? 0;
        if (this.#seen[at] === this.#query) continue;
        this.#seen[at] = this.#query;
        const item = this.#items[at];
        if (item !== undefined && intersects(this.#boundsOf(item), area)) found.push(at);
      }
    });
    found.sort((a, b) => a - b);
    return found.map((at) => this.#items[at]).filter((item) => item !== undefined);
  }

  #add(square: number, count: number): void {
    this.#starts[square] = (this.#starts[square] ?? 0) + count;
  }

  #eachSquare(area: Rect, visit: (square: number) => void): void {
    const column = (x: number): number =>
      Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#left) / this.#side)));
    const row = (y: number): number =>
      Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#top) / this.#side)));
    const lastColumn = column(area.x + area.width);
    const lastRow = row(area.y + area.height);
    for (let r = row(area.y); r <= lastRow; r++) {
      for (let c = column(area.x); c <= lastColumn; c++) visit(r * this.#columns + c);
    }
  }
}
