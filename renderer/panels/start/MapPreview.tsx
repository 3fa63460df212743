// A journey map in miniature: the look of the board, drawn from a plan, in the colours of either theme.
import type { NoteColor } from '#shared/model/records/note';
import styles from './map-preview.module.css';
import type { PreviewPlan } from './preview-plan';

const width = 320;
const height = 190;
const side = 36;
const pad = 14;
const gap = 3;

/** A smooth line through the points, flat at each of them. */
function smooth(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], at) => {
      const before = points[at - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before[0] + x) / 2;
      return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

const paper = (color: NoteColor) => ({ fill: `var(--note-${color})` });

function Note({ x, y, size, color }: { x: number; y: number; size: number; color: NoteColor }) {
  const line = size - 6;
  return (
    <g>
      <rect x={x} y={y} width={size} height={size} rx={1.5} style={paper(color)} />
      <path
        className={styles.words}
        d={`M${x + 3} ${y + size * 0.36}h${line}M${x + 3} ${y + size * 0.62}h${line * 0.6}`}
      />
    </g>
  );
}

export function MapPreview({ plan }: { plan: PreviewPlan }) {
  const stages = plan.phases.flatMap((phase) => Array.from({ length: phase.stages }, () => phase.color));
  const withBars = plan.phases.some((phase) => phase.color !== null);
  const column = (width - pad * 2 - side) / stages.length;
  const stageTop = withBars ? pad + 11 : pad;
  const gridTop = stageTop + 22;
  const row = (height - pad + gap - gridTop) / plan.lanes.length;
  const left = (stage: number) => pad + side + stage * column;
  const top = (lane: number) => gridTop + lane * row;
  const size = Math.min((column - gap * 4) / 2, row - gap * 4, 18);

  let firstStage = 0;
  const bars = plan.phases.map((phase) => {
    const from = firstStage;
    firstStage += phase.stages;
    return { from, ...phase };
  });
  const curveLane = plan.lanes.indexOf('curve');
  const middle = top(curveLane) + (row - gap) / 2;
  const points = plan.curve.map(
    (level, stage) => [left(stage) + (column - gap) / 2, middle - level * (row / 2 - 8)] as const,
  );
  const noteAt = new Map<string, number>();

  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      preserveAspectRatio="xMidYMid slice"
    >
      {bars.map(
        ({ from, stages: count, color }) =>
          color !== null && (
            <rect
              key={from}
              x={left(from)}
              y={pad}
              width={column * count - gap}
              height={7}
              rx={3.5}
              style={paper(color)}
            />
          ),
      )}
      {stages.map((_color, stage) => (
        <g key={left(stage)}>
          <rect
            className={styles.head}
            x={left(stage)}
            y={stageTop}
            width={column - gap}
            height={18}
            rx={3.5}
          />
          <path
            className={styles.title}
            d={`M${left(stage) + 7} ${stageTop + 9}h${(column - gap - 14) * (stage % 2 === 0 ? 0.9 : 0.6)}`}
          />
        </g>
      ))}
      {plan.lanes.map((lane, at) => (
        <g key={top(at)}>
          <rect className={styles.lane} x={pad} y={top(at)} width={side - gap} height={row - gap} rx={3.5} />
          <path
            className={styles.title}
            d={`M${pad + 7} ${top(at) + (row - gap) / 2}h${at % 2 === 0 ? 19 : 13}`}
          />
          {(lane === 'curve' ? [0] : [...stages.keys()]).map((stage) => (
            <rect
              key={left(stage)}
              className={styles.cell}
              x={left(stage)}
              y={top(at)}
              width={(lane === 'curve' ? column * stages.length : column) - gap}
              height={row - gap}
              rx={3.5}
            />
          ))}
        </g>
      ))}
      {curveLane >= 0 && (
        <path className={styles.zero} d={`M${left(0) + 8} ${middle}H${left(stages.length) - gap - 8}`} />
      )}
      <path className={styles.curve} d={smooth(points)} />
      {points.map(([x, y]) => (
        <circle key={x} className={styles.dot} cx={x} cy={y} r={3} />
      ))}
      {plan.notes.map(({ stage, lane, color }) => {
        const cell = `${stage}/${lane}`;
        const place = noteAt.get(cell) ?? 0;
        noteAt.set(cell, place + 1);
        const x = left(stage) + gap + place * (size + gap);
        return (
          <Note
            key={`${cell}/${place}`}
            x={x}
            y={top(lane) + (row - gap - size) / 2}
            size={size}
            color={color}
          />
        );
      })}
    </svg>
  );
}
