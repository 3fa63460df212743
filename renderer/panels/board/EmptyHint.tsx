// On a board on which nothing was put yet: the keys that carry a newcomer through the first minutes.
import { boardText } from '#shared/text/board-text';
import { useBoard } from '../../state/board';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import { useSidePanel } from '../../state/side-panel';
import { Kbd } from '../../ui/Kbd';
import { useText } from '../language';
import styles from './empty-hint.module.css';

export function EmptyHint() {
  const onBoard = useDocument(({ mapId }) => mapId !== null);
  return onBoard ? <Hint /> : null;
}

function Hint() {
  const { notes, lying, pieces } = useBoard().layout;
  const empty =
    notes.size === 0 && lying.size === 0 && ![...pieces.values()].some(({ kind }) => kind !== 'slot');
  const say = useText(boardText);
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
