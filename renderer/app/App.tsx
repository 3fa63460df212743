// The whole window: the start screen or the board, the dialogs and notices over it.

import { BoardScreen } from '../panels/board/BoardScreen';
import { LanguageContext } from '../panels/language';
import { OpeningScreen } from '../panels/start/OpeningScreen';
import { useSession } from '../state/session';
import { Foundation } from '../ui/Foundation';
import { Dialogs } from './Dialogs';
import { ErrorBoundary } from './ErrorBoundary';
import { Greeting } from './Greeting';
import { NoticeBoard } from './NoticeBoard';
import { useActionKeys } from './use-action-keys';
import { useAppearance } from './use-appearance';
import { useWindow } from './window-state';

export function App() {
  const language = useSession((session) => session.preferences.language);
  const platform = useWindow((state) => state.platform);
  return (
    <LanguageContext value={language}>
      <Foundation platform={platform}>
        <ErrorBoundary>
          <Screens />
        </ErrorBoundary>
      </Foundation>
    </LanguageContext>
  );
}

function Screens() {
  const screen = useWindow((state) => state.screen);
  useAppearance();
  useActionKeys();
  return (
    <>
      {(screen === 'starting' || screen === 'opening') && <OpeningScreen />}
      {screen === 'start' && <Greeting />}
      {/* Set up while the project is being read: only the board itself is left to draw when it is there. */}
      {(screen === 'opening' || screen === 'board') && <BoardScreen waiting={screen === 'opening'} />}
      <Dialogs />
      <NoticeBoard />
    </>
  );
}
