// Says why what was dropped or pasted does not come onto the board, and what to do instead.
import { pictureText } from '#shared/text/picture-text';
import { askAloud } from '../../app/ask-aloud';
import { say, sessionStore } from '../../state/session';
import type { Meaning } from './incoming';

export function sayWhyNot(meaning: Exclude<Meaning, 'pictures' | 'text'>): void {
  const { language } = sessionStore.getState().preferences;
  if (meaning === 'folder') say({ tone: 'warning', text: pictureText.folder[language] });
  else if (meaning === 'remote-picture') say({ tone: 'warning', text: pictureText.remote[language] });
  else if (meaning === 'nothing') say({ tone: 'warning', text: pictureText.nothing[language] });
  else {
    say({
      tone: 'info',
      text: pictureText.project[language],
      actionLabel: pictureText.openProject[language],
      action: () => void askAloud('project:open', {}),
    });
  }
}
