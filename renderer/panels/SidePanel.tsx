// A panel beside the board, with its name and the way out. Esc closes it, unless something in it was left by that first.
import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { closeSide } from '../state/side-panel';
import { goHome } from '../ui/focus-home';
import { IconButton } from '../ui/IconButton';
import styles from './side-panel.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  /** What can be done with the whole, beside the title. */
  readonly tools?: ReactNode;
  /** Hears every key in the panel first. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

function leave(): void {
  closeSide();
  goHome();
}

/** True while a list is open in the field, which has its own use for the keys. */
const hasList = (field: EventTarget): boolean =>
  (field as Element).getAttribute('role') === 'combobox' &&
  (field as Element).getAttribute('aria-expanded') === 'true';

export function SidePanel({ title, closeLabel, tools, onKeyDown, children }: SidePanelProps) {
  const hear = (event: KeyboardEvent): void => {
    if (hasList(event.target)) return;
    onKeyDown?.(event);
    // A menu of the panel is elsewhere on the page.
    const here = event.currentTarget.contains(event.target as Node);
    if (event.key !== 'Escape' || event.defaultPrevented || !here) return;
    event.preventDefault();
    leave();
  };
  return (
    <aside className={styles.panel} aria-label={title} onKeyDown={hear}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {tools}
        <IconButton size="small" icon={X} label={closeLabel} onClick={leave} />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
