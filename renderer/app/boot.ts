// How a window begins: preferences, fonts, then the project that main holds for it, or the start screen.
import type { RequestAnswer } from '#shared/ipc/contract';
import { on } from '../bridge/bridge';
import { documentStore } from '../state/document';
import { drain } from '../state/outbox';
import { sessionStore } from '../state/session';
import { fontsReady, leaveField } from '../ui/page';
import { onUncaught } from '../ui/uncaught';
import { runFromMenu } from './actions/run-from-menu';
import { askAloud, sayError } from './ask-aloud';
import { logError } from './log-error';
import { leaveProject, openProject } from './open-project';
import { tellReplayable } from './tell-replayable';
import { windowStore } from './window-state';

/** Listens to main for as long as the window lives; what it says in words waits until their language is known. */
function listen(languageKnown: Promise<unknown>): void {
  onUncaught((error) => logError(error, 'uncaught'));
  on('action:run', ({ id }) => runFromMenu(id));
  on('preferences:changed', (preferences) => sessionStore.setState({ preferences }));
  on('recent:changed', (recent) => windowStore.setState({ recent }));
  on('project:opened', () => void languageKnown.then(openProject));
  on('project:closed', leaveProject);
  on('project:status', (status) => documentStore.setState({ status }));
  on('project:trouble', (error) => void languageKnown.then(() => sayError(error)));
  tellReplayable();
  on('window:flush', () => {
    leaveField();
    void drain().then(() => askAloud('window:flushed', {}));
  });
}

/** Asks main how to begin and takes its preferences over; null when it has failed, which has been said. */
async function askForStart(): Promise<RequestAnswer<'app:boot'> | null> {
  const [start] = await Promise.all([askAloud('app:boot', {}), fontsReady()]);
  if (start === null) return null;
  sessionStore.setState({ preferences: start.preferences });
  windowStore.setState({ recent: start.recent, platform: start.platform });
  return start;
}

/** Resolves when the first screen can be drawn. */
export async function boot(): Promise<void> {
  const asked = askForStart();
  listen(asked);
  const start = await asked;
  if (start?.hasProject === true) await openProject();
  else windowStore.setState({ screen: 'start' });
}
