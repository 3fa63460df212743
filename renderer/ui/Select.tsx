// One of many, in a list that opens.
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import styles from './select.module.css';

interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
}

export function Select<V extends string>({
  label,
  value,
  options,
  onChange,
  disabled = false,
}: SelectProps<V>) {
  return (
    <div className={styles.field}>
      <Base.Root
        items={options}
        value={value}
        disabled={disabled}
        onValueChange={(next) => next !== null && onChange(next)}
        modal={false}
      >
        <Base.Label className={styles.label}>{label}</Base.Label>
        <Base.Trigger className={styles.trigger}>
          <Base.Value className={styles.value} />
          <Base.Icon className={styles.mark}>
            <ChevronsUpDown className={styles.icon} aria-hidden />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
            <Base.Popup className={styles.popup}>
              <Base.List>
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} className={styles.item}>
                    <Base.ItemIndicator className={styles.tick} keepMounted>
                      <Check className={styles.icon} aria-hidden />
                    </Base.ItemIndicator>
                    <Base.ItemText className={styles.text}>{option.label}</Base.ItemText>
                    {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
