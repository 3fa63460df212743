// How many notes are found, and which of them is selected.
import { findText } from '#shared/text/find-text';
import { useFind } from '../../state/find';
import { useMatches } from '../../state/find-results';
import { useSession } from '../../state/session';
import { useText } from '../language';
import styles from './find-bar.module.css';

export function FindCount() {
  const say = useText(findText);
  const asked = useFind(({ query }) => query.trim() !== '');
  const matches = useMatches();
  const selected = useSession(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  const at = selected === undefined ? 0 : matches.indexOf(selected) + 1;
  const found = at > 0 ? say.position(at, matches.length) : say.found(matches.length);
  return (
    <span role="status" className={styles.count} data-none={asked && matches.length === 0}>
      {asked && (matches.length === 0 ? say.noneFound : found)}
    </span>
  );
}
