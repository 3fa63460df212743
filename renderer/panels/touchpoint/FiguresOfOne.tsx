// What a touchpoint says in figures, live while it is edited: gap and emotion, pain, time against its norm.
import { TriangleAlert } from 'lucide-react';
import { analyseMap } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import { mapStructure } from '#shared/model/map-structure';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { figureText, gapText } from '#shared/text/figure-text';
import { levelText, touchpointText } from '#shared/text/touchpoint-text';
import { useDocument } from '../../state/document';
import { useLanguage, useText } from '../language';
import { Figure } from './Figure';
import styles from './figures.module.css';

interface FiguresOfOneProps {
  readonly mapId: Id;
  readonly touchpoint: Touchpoint;
}

export function FiguresOfOne({ mapId, touchpoint }: FiguresOfOneProps) {
  const say = useText(touchpointText);
  const language = useLanguage();
  const project = useDocument((document) => document.project);
  const figures = analyseMap(project, mapId).touchpoints.get(touchpoint.id);
  if (figures === undefined) return null;
  const { stepNumber, gap, level, painIndex, timeRatio, bottleneck } = figures;
  const step = mapStructure(project, mapId).steps[stepNumber - 1];
  const stage = step && project.stage.get(step.stageId);
  return (
    <section className={styles.strip} aria-label={say.figures}>
      <p className={styles.where}>
        <span>{stage?.name}</span>
        <span className={styles.step}>{say.step(stepNumber, step?.title ?? '')}</span>
      </p>
      <dl className={styles.figures}>
        <Figure label={say.gap} tone={Math.sign(gap ?? 0)} large>
          {gap === null ? null : gapText(gap, language)}
        </Figure>
        <Figure label={say.pain}>{painIndex === null ? null : figureText(painIndex, language)}</Figure>
        <Figure label={say.timeRatio}>
          {timeRatio === null ? null : say.times(figureText(timeRatio, language))}
        </Figure>
      </dl>
      <p className={styles.words}>
        <span>{level === null ? say.notRated : levelText[`${level}`][language]}</span>
        {bottleneck && (
          <span className={styles.warning}>
            <TriangleAlert className={styles.sign} aria-hidden />
            {say.bottleneck}
          </span>
        )}
      </p>
    </section>
  );
}
