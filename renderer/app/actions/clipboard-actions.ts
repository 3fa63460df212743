// Copy, cut and paste asked for by name: the board hears them as the page's own clipboard events, like their keys.
import { boardText } from '#shared/text/board-text';
import { say, sessionStore } from '../../state/session';
import { goHome } from '../../ui/focus-home';
import { editFocused } from '../../ui/focus-kind';

export function copySelection(): void {
  goHome();
  editFocused('copy');
}

export function cutSelection(): void {
  goHome();
  editFocused('cut');
}

/** A page may not read the clipboard unasked: only the key or the application menu can, which is then said. */
export function pasteHere(): void {
  goHome();
  if (editFocused('paste')) return;
  say({ tone: 'info', text: boardText.pasteByKey[sessionStore.getState().preferences.language] });
}
