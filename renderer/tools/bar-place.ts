// Where the bar of what is selected stands: low in the middle, or high where it would lie on what is selected. Pure.
import { type Camera, type Rect, toScreen } from '#shared/base/geometry';
import type { ViewSize } from './camera-steps';
import { phaseStrip, stepStrip, stripHeight } from './pinned-names';

/** CSS pixels that the bar takes with its distance from the edge. */
const barRoom = 84;
/** Half of the widest bar. */
const halfBar = 440;

/** `area`: around what is selected, in board units; null: nothing of it is on this map. */
export function barPlace(area: Rect | null, camera: Camera, view: ViewSize): 'low' | 'high' {
  if (area === null) return 'low';
  const { x, y } = toScreen(camera, area);
  const [end, low] = [x + area.width * camera.zoom, y + area.height * camera.zoom];
  const middle = view.width / 2;
  const beside = x > middle + halfBar || end < middle - halfBar;
  const below = low > view.height - barRoom && y < view.height;
  const above = low > 0 && y < phaseStrip + stripHeight + stepStrip + barRoom;
  return !beside && below && !above ? 'high' : 'low';
}
