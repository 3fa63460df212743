// What a window asks about preferences; every window hears of the change.
import { ok } from '#shared/base/result';
import type { Desk } from '../shell/desk';
import type { HandlersOf } from './register';

export const preferencesRequests = (desk: Desk): HandlersOf<'preferences'> => ({
  'preferences:set': (_window, { language, theme, targets, firstPersonHints }) =>
    ok(
      desk.preferences.change({
        ...(language !== undefined && { language }),
        ...(theme !== undefined && { theme }),
        ...(targets !== undefined && { targets }),
        ...(firstPersonHints !== undefined && { firstPersonHints }),
      }),
    ),
});
