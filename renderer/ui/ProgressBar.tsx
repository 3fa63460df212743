// How far a long piece of work has come.
import { Progress } from '@base-ui/react/progress';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0 … 1, or null while nothing is known yet. */
  readonly value: number | null;
}

export function ProgressBar({ label, value }: ProgressBarProps) {
  return (
    <Progress.Root className={styles.bar} value={value} min={0} max={1} aria-label={label}>
      <Progress.Track className={styles.track}>
        <Progress.Indicator className={styles.fill} />
      </Progress.Track>
    </Progress.Root>
  );
}
