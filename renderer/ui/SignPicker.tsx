// A button that shows a sign, and the signs it can be changed for: a grid in which the arrow keys walk.
import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useState } from 'react';
import { IconButton } from './IconButton';
import styles from './sign-picker.module.css';
import { useArrowKeys } from './use-arrow-keys';

interface SignPickerProps<V extends string> {
  /** What is chosen here, with what is chosen now. */
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly sign: (value: V) => ReactNode;
  readonly onChoose: (value: V) => void;
}

export function SignPicker<V extends string>({ label, value, options, sign, onChoose }: SignPickerProps<V>) {
  const [open, setOpen] = useState(false);
  const walk = useArrowKeys();
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger render={<IconButton label={label}>{sign(value)}</IconButton>} />
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <Popover.Popup className={styles.popup} aria-label={label} onKeyDown={walk}>
            {options.map((option) => (
              <IconButton
                key={option.value}
                label={option.label}
                aria-pressed={option.value === value}
                onClick={() => {
                  setOpen(false);
                  onChoose(option.value);
                }}
              >
                {sign(option.value)}
              </IconButton>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
