// Where it hurts most.
import { compareFigures } from './decimals';
import type { TouchpointFigures } from './touchpoint-figures';

const most = 5;

/** The five touchpoints of the largest pain index above 0, ties in the order given. */
export function painTop(touchpoints: Iterable<TouchpointFigures>): readonly TouchpointFigures[] {
  const pain = ({ painIndex }: TouchpointFigures): number => painIndex ?? 0;
  return [...touchpoints]
    .filter((figures) => pain(figures) > 0)
    .sort((a, b) => compareFigures(pain(b), pain(a)))
    .slice(0, most);
}
