// Whether a point can be seen: beyond the view nobody sees where something would land.
import type { ScreenPoint } from '#shared/base/geometry';
import type { BoardView } from './board-view';

export const inView = ({ x, y }: ScreenPoint, { size }: Pick<BoardView, 'size'>): boolean =>
  x >= 0 && y >= 0 && x <= size.width && y <= size.height;
