// The start screen with what its buttons do.
import { useState } from 'react';
import { StartScreen } from '../panels/start/StartScreen';
import { useSession } from '../state/session';
import { askAloud } from './ask-aloud';
import { changePreferences } from './change-preferences';
import { openDialog } from './dialogs';
import { useWindow, windowStore } from './window-state';

export function Greeting() {
  const recent = useWindow((state) => state.recent);
  const preferences = useSession((session) => session.preferences);
  const [now] = useState(() => Date.now());
  return (
    <StartScreen
      recent={recent}
      now={now}
      preferences={preferences}
      onBegin={(source) => void askAloud('project:new', { ...source, language: preferences.language })}
      onOpen={() => void askAloud('project:open', {})}
      onOpenRecent={({ id }) => void askAloud('project:open-recent', { id })}
      onForget={async ({ id }) => {
        const left = await askAloud('project:forget-recent', { id });
        if (left !== null) windowStore.setState({ recent: left });
      }}
      onPreferences={changePreferences}
      onAbout={() => openDialog('about')}
      onKeys={() => openDialog('keys')}
    />
  );
}
