// Where it hurts most.
import { compareFigures } from './decimals';
import type { TouchpointFigures } from './touchpoint-figures';

const most = 5;

/** The five touchpoints of the largest pain index above 0, ties in the order given. One pass. */
export function painTop(touchpoints: Iterable<TouchpointFigures>): readonly TouchpointFigures[] {
  const top: TouchpointFigures[] = [];
  for (const figures of touchpoints) {
    const pain = figures.painIndex ?? 0;
    if (pain === 0) continue;
    let place = top.length;
    while (place > 0 && compareFigures(top[place - 1]?.painIndex ?? 0, pain) < 0) place--;
    if (place === most) continue;
    top.splice(place, 0, figures);
    top.length = Math.min(top.length, most);
  }
  return top;
}
