// Says that a text was refused because it is longer than its field may hold.
import { appError } from '#shared/base/errors';
import { errorText } from '#shared/text/error-text';
import { say, sessionStore } from '../../state/session';

/** Both in UTF-16 units. */
export function sayTooLong(length: number, limit: number): void {
  const { language } = sessionStore.getState().preferences;
  say({ tone: 'warning', text: errorText(appError('text/too-long', { length, limit }), language) });
}
