// Yes or no with what it means beside it; neither while several things differ in it.
import { Checkbox } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './tick-box.module.css';

interface TickBoxProps {
  readonly label: string;
  /** Null: mixed. */
  readonly checked: boolean | null;
  readonly onChange: (checked: boolean) => void;
  /** More about it, below the label. */
  readonly children?: ReactNode;
}

export function TickBox({ label, checked, onChange, children }: TickBoxProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <Checkbox.Root
        className={styles.box}
        checked={checked === true}
        indeterminate={checked === null}
        onCheckedChange={onChange}
        aria-labelledby={id}
      >
        <Checkbox.Indicator className={styles.sign}>
          {checked === null ? (
            <Minus className={styles.icon} aria-hidden />
          ) : (
            <Check className={styles.icon} aria-hidden />
          )}
        </Checkbox.Indicator>
      </Checkbox.Root>
      {/* A click on the words ticks as well; for keys and screen readers there is the box. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <span id={id} className={styles.label} onClick={() => onChange(checked !== true)}>
        {label}
      </span>
      {children}
    </div>
  );
}
