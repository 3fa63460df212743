// The projects opened lately: name, folder, when; a missing one says so and can be taken off the list.
import { FileText, FileWarning, X } from 'lucide-react';
import type { RecentFile } from '#shared/ipc/contract';
import { momentText } from '#shared/text/moment-text';
import { startText } from '#shared/text/start-text';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/IconButton';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useLanguage, useText } from '../language';
import styles from './recent-list.module.css';
import { shortFolder } from './short-folder';

interface RecentListProps {
  readonly files: readonly RecentFile[];
  /** Milliseconds since 1970 UTC: what «сегодня» is. */
  readonly now: number;
  readonly onOpen: (file: RecentFile) => void;
  readonly onForget: (file: RecentFile) => void;
}

export function RecentList({ files, now, onOpen, onForget }: RecentListProps) {
  const say = useText(startText);
  const language = useLanguage();
  const moveFocus = useArrowKeys();
  if (files.length === 0) return <p className={styles.empty}>{say.recentEmpty}</p>;
  return (
    <ul className={styles.list} onKeyDown={moveFocus}>
      {files.map((file) => {
        const Icon = file.missing ? FileWarning : FileText;
        return (
          <li key={file.id} className={styles.row}>
            <button
              type="button"
              className={classNames(styles.file, file.missing && styles.missing)}
              title={`${file.folder}\n${file.name}`}
              onClick={() => onOpen(file)}
              onKeyDown={(event) => event.key === 'Delete' && onForget(file)}
            >
              <Icon className={styles.icon} aria-hidden />
              <span className={styles.words}>
                <span className={styles.name}>{file.name.replace(/\.cjm$/i, '')}</span>
                <span className={styles.folder}>{shortFolder(file.folder, 34)}</span>
                <span className={styles.moment}>
                  {file.missing ? say.missing : momentText(file.openedAt, now, language)}
                </span>
              </span>
            </button>
            <IconButton
              label={say.forget(file.name)}
              icon={X}
              size="small"
              side="right"
              className={styles.forget}
              onClick={() => onForget(file)}
            />
          </li>
        );
      })}
    </ul>
  );
}
