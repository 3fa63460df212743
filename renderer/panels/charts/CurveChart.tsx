// The emotion curve over the steps: a point for each, bands for the stages, a line that never overshoots its points.
// Arrows go from point to point, Enter leads to the step on the board.
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import { chartsText } from '#shared/text/charts-text';
import { gapText } from '#shared/text/figure-text';
import { jumpToItem } from '../../canvas/jump';
import { classNames } from '../../ui/class-names';
import { useLanguage, useText } from '../language';
import { ChartCard } from './ChartCard';
import styles from './curve-chart.module.css';
import { type CurvePoint, curveOf } from './curve-shape';

type CurveProps = Pick<MapAnalysis, 'steps' | 'stages'>;

export const CurveChart = memo(function CurveChart({ steps, stages }: CurveProps) {
  const say = useText(chartsText);
  const language = useLanguage();
  const curve = curveOf(steps, stages);
  const told = ({ gap, manual }: CurvePoint): string =>
    manual ? `${gapText(gap, language)}, ${say.manual}` : gapText(gap, language);
  return (
    <ChartCard
      wide
      title={say.curve}
      hint={say.curveHint}
      empty={say.curveEmpty}
      columns={[say.step, say.stage, say.gap]}
      rows={curve.points.map((point) => [
        `${point.number}. ${point.title || say.unnamed}`,
        point.stage || say.unnamed,
        told(point),
      ])}
    >
      <div className={styles.scroll}>
        <div data-plot className={styles.plot} style={{ minWidth: `${curve.steps * 2.75}rem` }}>
          {curve.bands.map(({ id, name, left, width }, at) => (
            <div
              key={id}
              className={styles.band}
              data-odd={at % 2 === 1}
              style={{ left: `${left}%`, width: `${width}%` }}
            >
              <span className={styles.stage} title={name}>
                {name || say.unnamed}
              </span>
            </div>
          ))}
          {curve.lines.map(({ gap, top }) => (
            <div key={gap} className={styles.line} data-zero={gap === 0} style={{ top: `${top}%` }}>
              <span className={styles.scale}>{gapText(gap, language)}</span>
            </div>
          ))}
          <svg className={styles.drawing} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
            <path className={styles.curve} d={curve.path} vectorEffect="non-scaling-stroke" />
          </svg>
          <Points points={curve.points} told={told} />
        </div>
      </div>
    </ChartCard>
  );
});

interface PointsProps {
  readonly points: readonly CurvePoint[];
  readonly told: (point: CurvePoint) => string;
}

function Points({ points, told }: PointsProps) {
  const say = useText(chartsText);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const [seen, see] = useState<string | null>(null);
  const here = Math.min(current, points.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const ends: Readonly<Record<string, number>> = {
      ArrowLeft: here - 1,
      ArrowRight: here + 1,
      Home: 0,
      End: points.length - 1,
    };
    const to = ends[event.key];
    if (to === undefined || to < 0 || to >= points.length) return;
    event.preventDefault();
    setCurrent(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <ul ref={list} onKeyDown={onKeyDown}>
      {points.map((point, at) => (
        <li key={point.id} className={styles.place} style={{ left: `${point.left}%`, top: `${point.top}%` }}>
          <button
            type="button"
            className={classNames(styles.point, point.manual && styles.manual)}
            data-tone={point.gap < 0 ? 'bad' : point.gap > 0 ? 'good' : 'plain'}
            tabIndex={at === here ? 0 : -1}
            aria-label={say.pointName(point.number, point.title || say.unnamed, told(point))}
            onClick={() => jumpToItem(point.id)}
            onFocus={() => {
              setCurrent(at);
              see(point.id);
            }}
            onBlur={() => see(null)}
            onMouseEnter={() => see(point.id)}
            onMouseLeave={() => see(null)}
          />
          <span className={styles.value} data-side={point.gap < 0 ? 'below' : 'above'} aria-hidden>
            {gapText(point.gap, language)}
          </span>
          {seen === point.id && (
            <span
              className={styles.tip}
              data-at={point.left < 15 ? 'start' : point.left > 85 ? 'end' : 'middle'}
              data-side={point.gap < 0 ? 'above' : 'below'}
              aria-hidden
            >
              {point.number}. {point.title || say.unnamed}
              <span className={styles.told}>{told(point)}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
