// Actions on the program itself: appearance, language, full screen, help.
import type { ActionId } from '#shared/ipc/actions';
import { sessionStore } from '../../state/session';
import { focusNextArea } from '../../ui/focus-areas';
import { isFullScreen } from '../../ui/page';
import { askAloud } from '../ask-aloud';
import { changePreferences } from '../change-preferences';
import { openDialog } from '../dialogs';
import { type Action, always } from './action';

const everywhere = { enabled: always, whileTyping: true } as const;

async function switchFullScreen(): Promise<void> {
  await askAloud('window:set-full-screen', { on: !isFullScreen() });
}

function switchFirstPersonHints(): void {
  changePreferences({ firstPersonHints: !sessionStore.getState().preferences.firstPersonHints });
}

export const appActions = {
  'theme-light': { ...everywhere, run: () => changePreferences({ theme: 'light' }) },
  'theme-dark': { ...everywhere, run: () => changePreferences({ theme: 'dark' }) },
  'theme-system': { ...everywhere, run: () => changePreferences({ theme: 'system' }) },
  'targets-auto': { ...everywhere, run: () => changePreferences({ targets: 'auto' }) },
  'targets-large': { ...everywhere, run: () => changePreferences({ targets: 'large' }) },
  'targets-usual': { ...everywhere, run: () => changePreferences({ targets: 'usual' }) },
  'first-person-hints': { ...everywhere, run: switchFirstPersonHints },
  'language-ru': { ...everywhere, run: () => changePreferences({ language: 'ru' }) },
  'language-en': { ...everywhere, run: () => changePreferences({ language: 'en' }) },
  'full-screen': { ...everywhere, overDialogs: true, run: switchFullScreen },
  'next-area': { ...everywhere, run: () => focusNextArea(1) },
  'previous-area': { ...everywhere, run: () => focusNextArea(-1) },
  palette: { ...everywhere, run: () => openDialog('palette') },
  keys: { ...everywhere, run: () => openDialog('keys') },
  about: { ...everywhere, run: () => openDialog('about') },
} as const satisfies Partial<Record<ActionId, Action>>;
