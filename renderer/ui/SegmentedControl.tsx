// One of a few, all in sight side by side. A radio group: arrow keys choose.
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import styles from './segmented-control.module.css';

interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly icon?: LucideIcon }[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
  /** Names the group without showing the label. */
  readonly hideLabel?: boolean;
}

export function SegmentedControl<V extends string>({
  label,
  value,
  options,
  onChange,
  disabled = false,
  hideLabel = false,
}: SegmentedControlProps<V>) {
  const labelId = useId();
  return (
    <div className={styles.field}>
      <span id={labelId} className={styles.label} hidden={hideLabel}>
        {label}
      </span>
      <RadioGroup<V>
        aria-labelledby={labelId}
        className={styles.group}
        value={value}
        disabled={disabled}
        onValueChange={onChange}
      >
        {options.map(({ value: optionValue, label: optionLabel, icon: Icon }) => (
          <Radio.Root<V>
            key={optionValue}
            value={optionValue}
            className={styles.option}
            aria-label={optionLabel}
            title={Icon === undefined ? undefined : optionLabel}
          >
            {Icon !== undefined && <Icon className={styles.icon} aria-hidden />}
            <span aria-hidden>{optionLabel}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
