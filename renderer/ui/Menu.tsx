// A menu that opens from a button: actions with icon and key, and choices of one among several.
import { Menu as Base } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { Kbd } from './Kbd';
import styles from './menu.module.css';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly align?: 'start' | 'center' | 'end';
  readonly children: ReactNode;
}

export function Menu({ trigger, side = 'bottom', align = 'start', children }: MenuProps) {
  const triggerId = useId();
  return (
    <Base.Root modal={false}>
      <Base.Trigger id={triggerId} render={trigger} />
      {/* At the end of the page it is in no other landmark. */}
      <Base.Portal role="region" aria-labelledby={triggerId}>
        <Base.Positioner
          className={styles.positioner}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Stands in place of an icon. */
  readonly sign?: ReactNode;
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

export function MenuItem({ label, icon: Icon, sign, keys, disabled = false, onSelect }: MenuItemProps) {
  return (
    <Base.Item className={styles.item} disabled={disabled} onClick={onSelect} label={label}>
      <span className={styles.sign}>
        {Icon === undefined ? sign : <Icon className={styles.icon} aria-hidden />}
      </span>
      <span className={styles.label}>{label}</span>
      {keys !== undefined && <Kbd keys={keys} look="plain" />}
    </Base.Item>
  );
}

interface MenuCheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Of several that may be chosen together; the menu stays open. */
export function MenuCheck({ label, checked, onChange }: MenuCheckProps) {
  return (
    <Base.CheckboxItem
      className={styles.item}
      checked={checked}
      onCheckedChange={onChange}
      closeOnClick={false}
      label={label}
    >
      <span className={styles.sign}>
        <Base.CheckboxItemIndicator className={styles.tick}>
          <Check className={styles.icon} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      <span className={styles.label}>{label}</span>
    </Base.CheckboxItem>
  );
}

interface MenuChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
}

/** One of several, the chosen one ticked. */
export function MenuChoice<V extends string>({ label, value, options, onChoose }: MenuChoiceProps<V>) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.heading}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChoose}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick>
            <span className={styles.sign}>
              <Base.RadioItemIndicator className={styles.tick}>
                <Check className={styles.icon} aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            <span className={styles.label}>{option.label}</span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

interface MenuToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: () => void;
}

/** On or off, ticked while on; the menu stays open for the next. */
export function MenuToggle({ label, on, onChange }: MenuToggleProps) {
  return (
    <Base.CheckboxItem
      checked={on}
      onCheckedChange={onChange}
      className={styles.item}
      label={label}
      closeOnClick={false}
    >
      <span className={styles.sign}>
        <Base.CheckboxItemIndicator className={styles.tick}>
          <Check className={styles.icon} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      <span className={styles.label}>{label}</span>
    </Base.CheckboxItem>
  );
}

export const MenuLine = () => <Base.Separator className={styles.line} />;
