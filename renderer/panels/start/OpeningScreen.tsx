// While a project is being read: nothing for a moment, then a word, so that a quick opening does not flicker.
import { startText } from '#shared/text/start-text';
import logo from '../../assets/logo.svg';
import { useLasting } from '../../ui/use-lasting';
import { useText } from '../language';
import styles from './opening-screen.module.css';

const noticeableMs = 400;

export function OpeningScreen() {
  const say = useText(startText);
  const shown = useLasting(true, noticeableMs);
  return (
    <main className={styles.screen}>
      {shown && <img src={logo} alt="" className={styles.logo} />}
      <p role="status">{shown && say.opening}</p>
    </main>
  );
}
