// The sheet that was chosen, in its proportions, with the map lying on it.
import type { Orientation, Paper } from '#shared/ipc/export-options';
import { paperSize } from '#shared/scene/pages/paper-sizes';
import styles from './sheet-sketch.module.css';

interface SheetSketchProps {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly tiled: boolean;
  /** Width of the map over its height. */
  readonly mapRatio: number;
}

const box = 132;
/** The share of a sheet's side that stays white. */
const margin = 0.05;

/** The largest rectangle of a ratio inside a width and a height, in the middle of them. */
function inside(ratio: number, width: number, height: number) {
  const fitted = ratio > width / height ? [width, width / ratio] : [height * ratio, height];
  const [w = 0, h = 0] = fitted;
  return { width: w, height: h, x: (width - w) / 2, y: (height - h) / 2 };
}

export function SheetSketch({ paper, orientation, tiled, mapRatio }: SheetSketchProps) {
  const size = paper === 'fit' ? { width: mapRatio, height: 1 } : paperSize(paper, orientation);
  const sheet = inside(size.width / size.height, box, box);
  const edge = paper === 'fit' ? 3 : Math.min(sheet.width, sheet.height) * margin;
  const [roomWidth, roomHeight] = [sheet.width - edge * 2, sheet.height - edge * 2];
  const map = inside(paper === 'fit' ? roomWidth / roomHeight : mapRatio, roomWidth, roomHeight);
  const x = sheet.x + edge + map.x;
  const y = sheet.y + edge + map.y;
  return (
    <svg className={styles.sketch} viewBox={`-4 -4 ${box + 8} ${box + 8}`} aria-hidden>
      <rect
        className={styles.sheet}
        x={sheet.x}
        y={sheet.y}
        width={sheet.width}
        height={sheet.height}
        rx={2}
      />
      <rect className={styles.map} x={x} y={y} width={map.width} height={map.height} rx={1.5} />
      {tiled && (
        <path
          className={styles.cut}
          d={`M${x + map.width / 3} ${y}v${map.height}M${x + (map.width * 2) / 3} ${y}v${map.height}M${x} ${y + map.height / 2}h${map.width}`}
        />
      )}
    </svg>
  );
}
