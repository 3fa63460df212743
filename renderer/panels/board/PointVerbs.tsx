// The verbs for the selected point of an emotion curve: raise, lower, give back to the ratings.
import { ChevronDown, ChevronUp, RotateCcw } from 'lucide-react';
import { analyseMap } from '#shared/analysis/map-analysis';
import type { Step } from '#shared/model/records/step';
import { curveText } from '#shared/text/curve-text';
import { gapText } from '#shared/text/figure-text';
import { useDocument } from '../../state/document';
import { ActionButton } from '../ActionButton';
import { useLanguage, useText } from '../language';
import styles from './selection-bar.module.css';

export function PointVerbs({ step }: { readonly step: Step }) {
  const say = useText(curveText);
  const language = useLanguage();
  const gap = useDocument(({ project, mapId }) =>
    mapId === null ? null : (analyseMap(project, mapId).steps.get(step.id)?.gap ?? null),
  );
  return (
    <>
      <span className={styles.name}>
        <span className={styles.kind}>{say.pointVerb}</span>
        <strong>{step.title}</strong>
      </span>
      {gap !== null && <span className={styles.count}>{gapText(gap, language)}</span>}
      <span className={styles.line} />
      <ActionButton id="raise-point" icon={ChevronUp} side="top" />
      <ActionButton id="lower-point" icon={ChevronDown} side="top" />
      <ActionButton id="reset-point" icon={RotateCcw} side="top" />
    </>
  );
}
