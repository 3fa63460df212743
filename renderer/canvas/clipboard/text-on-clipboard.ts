// The text of what is on the clipboard: the plain one, and where there is none, that of the HTML. Never makes an
// element of it, never fetches anything.
import { textOfHtml } from '#shared/text/html-text';
import { pasteText } from '#shared/text/paste-text';
import { say, sessionStore } from '../../state/session';

/** More is not read at all. */
const mostCharacters = 10_000_000;

/** Says so when it is. */
export function isTooLarge(text: string): boolean {
  if (text.length <= mostCharacters) return false;
  say({ tone: 'warning', text: pasteText.tooLarge[sessionStore.getState().preferences.language] });
  return true;
}

/** Null: larger than is read, which has been said. */
export function textOn(clipboard: DataTransfer): string | null {
  const plain = clipboard.getData('text/plain');
  const given = plain.trim() === '' ? clipboard.getData('text/html') : plain;
  if (isTooLarge(given)) return null;
  return given === plain ? plain : textOfHtml(given);
}
