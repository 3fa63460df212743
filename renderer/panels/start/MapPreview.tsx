// A journey map in miniature: the look of the board, drawn from a plan, in the colours of either theme.
import type { NoteColor } from '#shared/model/records/note';
import styles from './map-preview.module.css';
import type { PreviewPlan } from './preview-plan';

const width = 320;
const height = 140;
const side = 34;
const pad = 12;
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

function Note({ x, y, size, color }: { x: number; y: number; size: number; color: NoteColor }) {
  const line = size - 6;
  return (
    <g>
      <rect x={x} y={y} width={size} height={size} rx={1.5} style={{ fill: `var(--note-${color})` }} />
      <path
        className={styles.words}
        d={`M${x + 3} ${y + size * 0.36}h${line}M${x + 3} ${y + size * 0.62}h${line * 0.6}`}
      />
    </g>
  );
}

export function MapPreview({ plan }: { plan: PreviewPlan }) {
  const stageCount = plan.runs.reduce((sum, run) => sum + run.stages, 0);
  const stages = Array.from({ length: stageCount }, (_, stage) => stage);
  const column = (width - pad * 2 - side) / stageCount;
  const stageTop = plan.runs.some((run) => run.phase) ? pad + 10 : pad;
  const gridTop = stageTop + 19;
  const row = (height - pad + gap - gridTop) / plan.lanes.length;
  const left = (stage: number) => pad + side + stage * column;
  const top = (lane: number) => gridTop + lane * row;
  const size = Math.min(column - gap * 2, row - gap * 2, 20);
  const curveLane = plan.lanes.indexOf('curve');
  const middle = top(curveLane) + (row - gap) / 2;
  const points = plan.curve.map(
    (level, stage) => [left(stage) + (column - gap) / 2, middle - level * (row / 2 - 5)] as const,
  );

  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      preserveAspectRatio="xMidYMid slice"
    >
      {plan.runs.map(({ stages: count, phase }, at) => {
        const from = plan.runs.slice(0, at).reduce((sum, run) => sum + run.stages, 0);
        return (
          phase && (
            <rect
              key={from}
              className={styles.phase}
              x={left(from)}
              y={pad}
              width={column * count - gap}
              height={7}
              rx={2}
            />
          )
        );
      })}
      {stages.map((stage) => (
        <g key={stage}>
          <rect
            className={styles.head}
            x={left(stage)}
            y={stageTop}
            width={column - gap}
            height={16}
            rx={2}
          />
          <path
            className={styles.stageName}
            d={`M${left(stage) + 5} ${stageTop + 8}h${(column - gap - 10) * (stage % 2 === 0 ? 0.9 : 0.6)}`}
          />
        </g>
      ))}
      {plan.lanes.map((lane, at) => (
        <g key={top(at)}>
          <path
            className={styles.laneName}
            d={`M${pad + 2} ${top(at) + (row - gap) / 2}h${at % 2 === 0 ? 24 : 16}`}
          />
          {(lane === 'curve' ? [0] : stages).map((stage) => (
            <rect
              key={stage}
              className={styles.cell}
              x={left(stage)}
              y={top(at)}
              width={(lane === 'curve' ? column * stageCount : column) - gap}
              height={row - gap}
              rx={2}
            />
          ))}
          {lane === 'cards' &&
            stages.map((stage) => (
              <rect
                key={stage}
                className={styles.card}
                x={left(stage) + gap}
                y={top(at) + gap}
                width={column - gap * 3}
                height={row - gap * 3}
                rx={1.5}
              />
            ))}
        </g>
      ))}
      {(plan.lines ?? []).map((lane) => (
        <path
          key={lane}
          className={styles.blueprint}
          d={`M${pad} ${top(lane) + row - gap / 2}H${left(stageCount) - gap}`}
        />
      ))}
      {curveLane >= 0 && (
        <path className={styles.zero} d={`M${left(0) + 6} ${middle}H${left(stageCount) - gap - 6}`} />
      )}
      <path className={styles.curve} d={smooth(points)} />
      {points.map(([x, y]) => (
        <circle key={x} className={styles.dot} cx={x} cy={y} r={2.5} />
      ))}
      {plan.notes.map(({ stage, lane, color }) => (
        <Note
          key={`${stage}/${lane}`}
          x={left(stage) + gap}
          y={top(lane) + (row - gap - size) / 2}
          size={size}
          color={color}
        />
      ))}
    </svg>
  );
}
