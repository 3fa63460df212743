// Which rows of a long list are in sight, for rows of one height: the rest is only empty height.
import { type UIEvent, useState } from 'react';

interface VisibleRows {
  readonly first: number;
  readonly last: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/** `rowRem`: height of a row in rem. A screenful beyond each edge is drawn as well. */
export function useVisibleRows(count: number, rowRem: number): VisibleRows {
  const [window, setWindow] = useState({ first: 0, last: 40 });
  return {
    first: Math.min(window.first, Math.max(0, count - 1)),
    last: Math.min(window.last, count),
    onScroll: ({ currentTarget: box }) => {
      const row = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const shown = Math.ceil(box.clientHeight / row);
      const top = Math.floor(box.scrollTop / row);
      const next = { first: Math.max(0, top - shown), last: top + 2 * shown };
      setWindow((now) => (now.first === next.first && now.last === next.last ? now : next));
    },
  };
}
