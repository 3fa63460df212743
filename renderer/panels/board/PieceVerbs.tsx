// The verbs for a selected piece of a lane.
import { Pencil, Trash2 } from 'lucide-react';
import type { CompanyStep } from '#shared/model/records/company-step';
import type { Metric } from '#shared/model/records/metric';
import type { Picture } from '#shared/model/records/picture';
import type { Trigger } from '#shared/model/records/trigger';
import { metricText } from '#shared/text/side-text';
import { metricInField } from '#shared/text/typed-metric';
import { ActionButton } from '../ActionButton';
import { useLanguage, useText } from '../language';
import { CompanyStepVerbs } from './CompanyStepVerbs';
import { PictureVerbs } from './PictureVerbs';
import styles from './selection-bar.module.css';
import { TriggerVerbs } from './TriggerVerbs';

export function PieceVerbs({ piece }: { readonly piece: CompanyStep | Metric | Picture | Trigger }) {
  if (piece.type === 'company_step') return <CompanyStepVerbs step={piece} />;
  if (piece.type === 'picture') return <PictureVerbs picture={piece} />;
  return piece.type === 'trigger' ? <TriggerVerbs trigger={piece} /> : <MetricVerbs metric={piece} />;
}

function MetricVerbs({ metric }: { readonly metric: Metric }) {
  const say = useText(metricText);
  return (
    <>
      <span className={styles.name}>
        <span className={styles.kind}>{say.metric}</span>
        <strong>{metricInField(metric, useLanguage())}</strong>
      </span>
      <span className={styles.line} />
      <ActionButton id="rename-item" icon={Pencil} side="top" />
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}
