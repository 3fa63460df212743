// What has to move, and what may stay, to bring one order of things into another.

/**
 * The places that do not stay: as few as may be. `places` says where each thing, in its new order, stood before.
 */
export function outOfOrder(places: readonly number[]): ReadonlySet<number> {
  /** For every length, where in `places` the ascending run of that length ends that ends lowest. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  places.forEach((place, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const staying = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) staying.add(at);
  return new Set(places.flatMap((_place, at) => (staying.has(at) ? [] : [at])));
}
