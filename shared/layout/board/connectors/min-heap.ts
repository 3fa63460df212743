// A heap of whole numbers, cheapest first; of equals the newest, so that a search always takes the same way and goes
// on where it is nearest to its end.

export class MinHeap {
  private readonly items: number[] = [];
  private readonly costs: number[] = [];
  private readonly turns: number[] = [];
  private turn = 0;

  push(item: number, cost: number): void {
    const { costs } = this;
    let at = costs.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((costs[above] as number) < cost) break;
      this.copy(above, at);
      at = above;
    }
    this.put(at, item, cost, this.turn);
    this.turn += 1;
  }

  /** The cheapest, or undefined when there is none. */
  pop(): number | undefined {
    const first = this.items[0];
    const item = this.items.pop();
    const cost = this.costs.pop();
    const turn = this.turns.pop();
    if (item === undefined || cost === undefined || turn === undefined) return undefined;
    if (this.items.length > 0) this.sink(item, cost, turn);
    return first;
  }

  private sink(item: number, cost: number, turn: number): void {
    const { costs, turns } = this;
    const size = costs.length;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      const other = below + 1;
      if (other < size && this.isBefore(other, costs[below] as number, turns[below] as number)) below = other;
      if (!this.isBefore(below, cost, turn)) break;
      this.copy(below, at);
      at = below;
    }
    this.put(at, item, cost, turn);
  }

  private isBefore(at: number, cost: number, turn: number): boolean {
    const own = this.costs[at] as number;
    return own < cost || (own === cost && (this.turns[at] as number) > turn);
  }

  private copy(from: number, to: number): void {
    this.put(to, this.items[from] as number, this.costs[from] as number, this.turns[from] as number);
  }

  private put(at: number, item: number, cost: number, turn: number): void {
    this.items[at] = item;
    this.costs[at] = cost;
    this.turns[at] = turn;
  }
}
