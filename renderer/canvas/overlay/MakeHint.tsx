// What to do with the tool in the hand that makes a text, a frame or an arrow: told as soon as it is taken.
import { useStore } from 'zustand';
import { freeText } from '#shared/text/free-text';
import { useSession } from '../../state/session';
import { gestureStore } from '../gestures/gesture-store';
import styles from './connect.module.css';

export function MakeHint() {
  const taken = useStore(gestureStore, ({ makes, draft }) => makes !== null && draft === null);
  const language = useSession((session) => session.preferences.language);
  return (
    taken && (
      <div role="status" className={styles.hint}>
        {freeText.makeHint[language]}
      </div>
    )
  );
}
