// On a board without a single note: the keys that carry a newcomer through the first minutes.
import { boardText } from '#shared/text/board-text';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import { useSidePanel } from '../../state/side-panel';
import { Kbd } from '../../ui/Kbd';
import { useText } from '../language';
import styles from './empty-hint.module.css';

export function EmptyHint() {
  const say = useText(boardText);
  const empty = useDocument(({ project, mapId }) => {
    if (mapId === null) return false;
    for (const note of project.note.values()) if (note.mapId === mapId) return false;
    return true;
  });
  const busy = useSession((session) => session.editing !== null);
  // A panel beside the board takes the room, and speaks for itself.
  const beside = useSidePanel() !== null;
  if (!empty || busy || beside) return null;
  const keys = [
    [say.hintLetters, say.hintType],
    ['Enter', say.hintNext],
    ['CmdOrCtrl+K', say.hintPalette],
    ['Shift+F1', say.hintGuide],
  ] as const;
  return (
    <aside className={styles.hint} aria-label={say.hintTitle}>
      <p className={styles.title}>{say.hintTitle}</p>
      <ul className={styles.keys}>
        {keys.map(([key, meaning]) => (
          <li key={key} className={styles.key}>
            <Kbd keys={key} />
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
