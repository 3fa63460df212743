// One thing to begin with: its picture, its name, what it holds.
import { MapPreview } from './MapPreview';
import type { PreviewPlan } from './preview-plan';
import styles from './template-card.module.css';

interface TemplateCardProps {
  readonly title: string;
  readonly hint: string;
  readonly preview: PreviewPlan;
  readonly onChoose: () => void;
}

export function TemplateCard({ title, hint, preview, onChoose }: TemplateCardProps) {
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <span className={styles.picture}>
        <MapPreview plan={preview} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </button>
  );
}
