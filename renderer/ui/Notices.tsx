// Short notices at the foot of the window. They leave by themselves unless someone is reading or must act;
// nothing that stays true (such as a failed save) is ever only a notice.
import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
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

/** Time to read: 4 s and 60 ms a character; errors and choices twice that. */
function readingTimeMs(notice: NoticeView): number {
  const plain = 4_000 + notice.text.length * 60;
  return notice.tone === 'error' || notice.action !== undefined ? plain * 2 : plain;
}

function NoticeCard({
  notice,
  closeLabel,
  onClose,
}: {
  notice: NoticeView;
  closeLabel: string;
  onClose: () => void;
}) {
  const [held, setHeld] = useState(false);
  const lasting = readingTimeMs(notice);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, lasting);
    return () => clearTimeout(timer);
  }, [held, lasting, onClose]);
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
      <p className={styles.text} role={notice.tone === 'info' ? 'status' : 'alert'}>
        {notice.text}
      </p>
      {notice.action !== undefined && notice.actionLabel !== undefined && (
        <Button
          size="small"
          look="plain"
          className={styles.action}
          onClick={() => {
            notice.action?.();
            onClose();
          }}
        >
          {notice.actionLabel}
        </Button>
      )}
      <IconButton label={closeLabel} icon={X} size="small" side="top" onClick={onClose} />
    </li>
  );
}

export function Notices({ notices, label, closeLabel, onClose }: NoticesProps) {
  return (
    <section aria-label={label} className={styles.region}>
      <ol className={styles.list}>
        {notices.map((notice) => (
          <NoticeCard
            key={notice.id}
            notice={notice}
            closeLabel={closeLabel}
            onClose={() => onClose(notice.id)}
          />
        ))}
      </ol>
    </section>
  );
}
