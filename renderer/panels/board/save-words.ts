// The save status in words: never more than is true. Which icon and tone go with it is said here as well.
import type { SaveStatus } from '#shared/ipc/contract';
import type { boardText } from '#shared/text/board-text';
import { errorText } from '#shared/text/error-text';
import type { Language, Spoken } from '#shared/text/language';
import { timeText } from '#shared/text/moment-text';

export interface SaveWords {
  /** `file`: the file has every edit; `here`: this computer has; `busy`: on the way; `trouble`: the file has not. */
  readonly kind: 'file' | 'here' | 'busy' | 'trouble';
  readonly text: string;
  readonly hint: string;
}

/** `writing`: edits have waited noticeably long for the disk. */
export function saveWords(
  status: SaveStatus,
  writing: boolean,
  say: Spoken<typeof boardText>,
  language: Language,
): SaveWords {
  if (status.state === 'failed') {
    return { kind: 'trouble', text: say.notSaved, hint: errorText(status.error, language) };
  }
  if (writing) return { kind: 'busy', text: say.writing, hint: '' };
  switch (status.state) {
    case 'here':
      return { kind: 'here', text: say.savedHere, hint: say.savedHereHint };
    case 'saving':
      return { kind: 'busy', text: say.savingTo(status.target), hint: '' };
    case 'saved':
      return {
        kind: 'file',
        text: say.savedTo(status.target),
        hint: say.savedAt(timeText(status.at, language)),
      };
  }
}
