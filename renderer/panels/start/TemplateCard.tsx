// One thing to begin with: its picture, its name, what it holds.
import { classNames } from '../../ui/class-names';
import { MapPreview } from './MapPreview';
import type { PreviewPlan } from './preview-plan';
import styles from './template-card.module.css';

interface TemplateCardProps {
  readonly title: string;
  readonly hint: string;
  readonly preview: PreviewPlan;
  /** `wide`: the picture beside the words. */
  readonly wide?: boolean;
  readonly onChoose: () => void;
}

export function TemplateCard({ title, hint, preview, wide = false, onChoose }: TemplateCardProps) {
  return (
    <button type="button" className={classNames(styles.card, wide && styles.wide)} onClick={onChoose}>
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
