// The components inside the program and the text of each one's licence. Only rows in sight are drawn.
import { useId, useState } from 'react';
import type { AboutInfo } from '#shared/ipc/contract';
import { aboutText } from '#shared/text/dialog-text';
import { TextField } from '../../../ui/TextField';
import { useArrowKeys } from '../../../ui/use-arrow-keys';
import { useVisibleRows } from '../../../ui/use-visible-rows';
import { useText } from '../../language';
import styles from './licence-list.module.css';

type Notice = AboutInfo['notices'][number];
const rowRem = 2.25;

export function LicenceList({ notices }: { notices: readonly Notice[] }) {
  const say = useText(aboutText);
  const headingId = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Notice | null>(null);
  const moveFocus = useArrowKeys();
  const found = notices.filter((notice) => notice.name.toLowerCase().includes(query.trim().toLowerCase()));
  const rows = useVisibleRows(found.length, rowRem);
  const shown = chosen ?? found[0] ?? null;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {say.licences}
      </h3>
      <div className={styles.panes}>
        <div className={styles.side}>
          <TextField label={say.find} value={query} onChange={setQuery} />
          <div className={styles.scroll} onScroll={rows.onScroll}>
            {found.length === 0 && notices.length > 0 && <p className={styles.none}>{say.noneFound}</p>}
            <ul
              className={styles.list}
              style={{ height: `${found.length * rowRem}rem` }}
              onKeyDown={moveFocus}
            >
              {found.slice(rows.first, rows.last).map((notice, at) => (
                <li
                  key={`${notice.name} ${notice.version}`}
                  className={styles.row}
                  style={{ top: `${(rows.first + at) * rowRem}rem`, height: `${rowRem}rem` }}
                >
                  <button
                    type="button"
                    className={styles.choice}
                    aria-pressed={notice === shown}
                    onClick={() => setChosen(notice)}
                    onFocus={() => setChosen(notice)}
                  >
                    <span className={styles.name}>{notice.name}</span>
                    <span className={styles.licence}>{notice.licence}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </div>
        {shown !== null && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard
          <article className={styles.text} tabIndex={0} aria-label={say.licenceOf(shown.name)}>
            <p className={styles.title}>
              {shown.name} {shown.version}
            </p>
            <pre className={styles.words}>{shown.text}</pre>
          </article>
        )}
      </div>
    </section>
  );
}
