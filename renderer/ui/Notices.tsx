// Short notices at the foot of the window. They leave by themselves unless someone is reading them; errors stay
// until they are closed. Nothing that stays true (such as a failed save) is ever only a notice.
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { announce } from './announce';
import { Button } from './Button';
import { classNames } from './class-names';
import { IconButton } from './IconButton';
import styles from './notices.module.css';

export interface NoticeView {
  readonly id: string;
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly actionLabel?: string | undefined;
  readonly action?: (() => void) | undefined;
}

interface NoticesProps {
  readonly notices: readonly NoticeView[];
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: (id: string) => void;
}

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** Time to read: 4 s and 60 ms a character, twice that where there is something to choose; null: it stays. */
function readingTimeMs({ tone, text, action }: NoticeView): number | null {
  if (tone === 'error') return null;
  return (4_000 + text.length * 60) * (action === undefined ? 1 : 2);
}

function NoticeCard({
  notice,
  closeLabel,
  onClose,
}: {
  notice: NoticeView;
  closeLabel: string;
  onClose: (id: string) => void;
}) {
  const [held, setHeld] = useState(false);
  const lasting = readingTimeMs(notice);
  const { tone, text } = notice;
  // What comes onto the page together with its words is read out at once, or not at all.
  useEffect(() => {
    if (tone === 'info') announce(text);
  }, [tone, text]);
  useEffect(() => {
    if (held || lasting === null) return;
    // Counted from the frame that shows it: behind a busy or hidden window nobody has begun to read.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const shown = requestAnimationFrame(() => {
      timer = setTimeout(() => onClose(notice.id), lasting);
    });
    return () => {
      cancelAnimationFrame(shown);
      clearTimeout(timer);
    };
  }, [held, lasting, notice.id, onClose]);
  const Icon = icons[notice.tone];
  return (
    <li
      className={classNames(styles.card, styles[notice.tone])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon className={styles.icon} aria-hidden />
      <p className={styles.text} role={tone === 'info' ? undefined : 'alert'}>
        {text}
      </p>
      {notice.action !== undefined && notice.actionLabel !== undefined && (
        <Button
          size="small"
          look="plain"
          className={styles.action}
          onClick={() => {
            notice.action?.();
            onClose(notice.id);
          }}
        >
          {notice.actionLabel}
        </Button>
      )}
      <IconButton label={closeLabel} icon={X} size="small" side="top" onClick={() => onClose(notice.id)} />
    </li>
  );
}

export function Notices({ notices, label, closeLabel, onClose }: NoticesProps) {
  return (
    <section aria-label={label} className={styles.region}>
      <ol className={styles.list}>
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} closeLabel={closeLabel} onClose={onClose} />
        ))}
      </ol>
    </section>
  );
}
