// How large the pinned names of lanes are written: their letters and the page decide that.
import type { TabSize } from '../../tools/pinned-names';

/** Measured anew each time it is asked: at a press, and while a line is drawn over the names. */
export const tabSize: TabSize = (laneId) => {
  const tab = document.querySelector<HTMLElement>(`[data-layer="pinned"] [data-lane="${laneId}"]`);
  return tab === null || tab.offsetParent === null
    ? null
    : { width: tab.offsetWidth, height: tab.offsetHeight };
};
