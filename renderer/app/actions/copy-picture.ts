// Puts a picture of the selection on the system's clipboard.
import { boardText } from '#shared/text/board-text';
import { ask } from '../../bridge/bridge';
import { say, sessionStore } from '../../state/session';
import { sayError } from '../ask-aloud';
import { selectionPicture } from './selection-picture';

export async function copyPicture(): Promise<void> {
  const png = await selectionPicture();
  if (png === null) return;
  const copied = await ask('clipboard:write-picture', { png });
  if (!copied.ok) return sayError(copied.error);
  say({ tone: 'info', text: boardText.pictureCopied[sessionStore.getState().preferences.language] });
}
