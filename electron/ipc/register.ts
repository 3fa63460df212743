// The one door from windows into main: every channel of the contract, its sender and the shape of its payload
// checked before anything acts on it. A bug in a handler is logged and answered, never left as a rejection.
import { ipcMain, type WebFrameMain } from 'electron';
import * as v from 'valibot';
import { appError } from '#shared/base/errors';
import { fail, type Result } from '#shared/base/result';
import {
  type RequestAnswer,
  type RequestChannel,
  type RequestPayload,
  type Requests,
  requests,
} from '#shared/ipc/contract';
import { appOrigin } from '../shell/app-protocol';
import type { Log } from '../shell/log-file';
import type { ProjectWindow } from '../shell/project-window';

type Handle<C extends RequestChannel> = (
  window: ProjectWindow,
  payload: RequestPayload<C>,
) => Result<RequestAnswer<C>> | Promise<Result<RequestAnswer<C>>>;

/** One handler for each channel, none left out. */
export type Handlers = { readonly [C in RequestChannel]: Handle<C> };

/** The handlers of one area. */
export type HandlersOf<Area extends string> = Pick<Handlers, Extract<RequestChannel, `${Area}:${string}`>>;

interface Door {
  readonly windowOf: (webContentsId: number) => ProjectWindow | undefined;
  readonly log: Log;
}

/** Opens the channels. `ipc/foreign-sender` and `ipc/malformed` answer what may not come in, `app/bug` a handler that throws. */
export function registerRequests(handlers: Handlers, { windowOf, log }: Door): void {
  for (const channel of Object.keys(requests) as RequestChannel[]) {
    ipcMain.handle(channel, (event, payload: unknown) => {
      // Read at once: the frame is gone after a navigation.
      const window = isOurPage(event.senderFrame) ? windowOf(event.sender.id) : undefined;
      if (window === undefined) {
        log.warn('ipc', `${channel} from a foreign sender`);
        return fail(appError('ipc/foreign-sender'));
      }
      return answer(channel, handlers, window, payload, log);
    });
  }
}

const isOurPage = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && frame.origin === appOrigin;

async function answer<C extends RequestChannel>(
  channel: C,
  handlers: Handlers,
  window: ProjectWindow,
  payload: unknown,
  log: Log,
): Promise<Result<unknown>> {
  try {
    const schema = requests[channel].parse as Requests[RequestChannel]['parse'];
    const parsed = v.safeParse(schema, payload);
    // The validators take an empty list for an empty object.
    if (!parsed.success || Array.isArray(payload)) {
      log.warn('ipc', `${channel} malformed`);
      return fail(appError('ipc/malformed', { name: channel }));
    }
    return await handlers[channel](window, parsed.output as RequestPayload<C>);
  } catch (error) {
    log.error('ipc', `${channel} failed: ${error instanceof Error ? error.stack : String(error)}`);
    return fail(appError('app/bug'));
  }
}
