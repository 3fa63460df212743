// Asks the main process and says what went wrong, so that no answer is lost in silence.
import type { AppError } from '#shared/base/errors';
import type { RequestAnswer, RequestChannel, WirePayload } from '#shared/ipc/contract';
import { errorText } from '#shared/text/error-text';
import { ask } from '../bridge/bridge';
import { say, sessionStore } from '../state/session';

/** Says an error as a notice, in the interface's language; once, however many asked for what failed. */
export function sayError(error: AppError): void {
  const { preferences, notices } = sessionStore.getState();
  const text = errorText(error, preferences.language);
  if (!notices.some((notice) => notice.text === text)) say({ tone: 'error', text });
}

/** The answer; null when the question was cancelled, or failed, which has then been said. */
export async function askAloud<C extends RequestChannel>(
  channel: C,
  payload: WirePayload<C>,
): Promise<RequestAnswer<C> | null> {
  const result = await ask(channel, payload);
  if (result.ok) return result.value;
  sayError(result.error);
  return null;
}
