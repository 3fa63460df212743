// Writes a bug to the rotating log of this computer. Never shown, never sent anywhere.
import { ask } from '../bridge/bridge';

/** Message and stack are cut to what the log takes. */
export function logError(error: Error, where: string): void {
  const stack = `${error.stack ?? ''}\n${where}`;
  void ask('app:log-error', { message: error.message.slice(0, 2_000), stack: stack.slice(0, 20_000) });
}
