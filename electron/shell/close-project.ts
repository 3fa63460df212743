// How a project leaves its window: the page sends what it holds, the host publishes, and only what cannot be
// put into a file is asked about. What is not deleted by choice stays on this computer.
import { basename, dirname } from 'node:path';
import type { AppError } from '#shared/base/errors';
import { projectRecord } from '#shared/model/project';
import { errorText } from '#shared/text/error-text';
import { speak } from '#shared/text/language';
import { shellText } from '#shared/text/shell-text';
import { removeSessionFolder, sessionFolder } from '../project-file/session-folder';
import type { Desk } from './desk';
import { ask, chooseProjectTarget } from './dialogs';
import { fileNameOf } from './file-name';
import { remember } from './open-project';
import type { ProjectSession } from './project-session';
import type { FlushOutcome, ProjectWindow } from './project-window';

/** How long a page may take to send its last edits before it counts as hung, in milliseconds. */
const flushMs = 3_000;
/** Longer where nobody is asked whether to wait. */
const quietFlushMs = 6_000;

/**
 * Ends the window's project, if it has one. `quiet`: ask nothing, keep here what stands in no file (a quit goes
 * on with it at the next start). False where the person chose to stay.
 */
export async function leaveProject(desk: Desk, window: ProjectWindow, quiet: boolean): Promise<boolean> {
  const opened = await window.opening;
  if (opened === null || !opened.ok) return true;
  if (window.closing === null) {
    const outcome = quiet ? await sendOnly(desk, window) : await sendAndSettle(desk, window, opened.value);
    if (outcome === 'stay') return false;
    if (!isLeft(window, opened.value)) window.closing = end(desk, window, opened.value, outcome);
  }
  await window.closing;
  return true;
}

type Outcome = 'leave' | 'discard' | 'stay';

/** Another way of leaving, a quit for one, overtook this one and its questions: it has decided. */
const isLeft = (window: ProjectWindow, session: ProjectSession): boolean =>
  window.closing !== null || window.session !== session;

async function sendOnly(desk: Desk, window: ProjectWindow): Promise<'leave'> {
  await sendLast(desk, window, quietFlushMs);
  return 'leave';
}

/** Has the page send its last edits and puts them into a file; what does not work by itself is asked about. */
async function sendAndSettle(desk: Desk, window: ProjectWindow, session: ProjectSession): Promise<Outcome> {
  const first = await sendLast(desk, window, flushMs);
  if (first === 'late' && (await askUnsent(desk, window, session)) !== 'close') return 'stay';
  if (isLeft(window, session)) return 'leave';
  const outcome = await settle(desk, window, session);
  if (outcome !== 'leave' || first !== 'sent' || isLeft(window, session)) return outcome;
  // The board could be edited while the file was written.
  const second = await sendLast(desk, window, flushMs);
  return second === 'late' && (await askUnsent(desk, window, session)) !== 'close' ? 'stay' : outcome;
}

async function sendLast(desk: Desk, window: ProjectWindow, withinMs: number): Promise<FlushOutcome> {
  const outcome = await window.flush(withinMs);
  if (outcome !== 'sent') desk.log.warn('quit', `the page's last edits: ${outcome}`);
  return outcome;
}

/** The page shows no board any more before the host stops taking edits; the window stays taken until it has. */
async function end(
  desk: Desk,
  window: ProjectWindow,
  session: ProjectSession,
  outcome: 'leave' | 'discard',
): Promise<void> {
  window.tell('project:closed', null);
  try {
    const closed = await session.close();
    if (!closed.ok) desk.log.error('quit', `closing the project: ${closed.error.code}`);
    if (outcome === 'discard') await removeSessionFolder(sessionFolder(desk.dataFolder, session.sessionId));
  } finally {
    window.session = null;
    window.opening = null;
    window.closing = null;
    desk.projectsChanged();
  }
}

/** Puts the project into a file, asking where that is not possible by itself. */
async function settle(desk: Desk, window: ProjectWindow, session: ProjectSession): Promise<Outcome> {
  for (;;) {
    if (session.target() === null) {
      if (session.isPristine()) return 'leave';
      const choice = await askUnsaved(desk, window, session);
      if (choice === 'keep') return 'leave';
      if (choice === 'discard') return 'discard';
      if (choice !== 'save' || !(await saveNow(desk, window, session))) return 'stay';
    } else {
      const saved = await session.save(false);
      if (saved.ok || isLeft(window, session)) return 'leave';
      const choice = await askFailed(desk, window, session, saved.error);
      if (choice === 'close') return 'leave';
      if (choice !== 'save') return 'stay';
      const target = await chooseTarget(desk, window, session, 'copy');
      if (target !== null && (await session.saveCopy(target)).ok) return 'leave';
    }
  }
}

/** False when cancelled or failed; a failure is told in the window. */
async function saveNow(desk: Desk, window: ProjectWindow, session: ProjectSession): Promise<boolean> {
  const target = await chooseTarget(desk, window, session, 'save');
  if (target === null) return false;
  const saved = await session.saveAs(target);
  if (saved.ok) remember(desk, target);
  else window.tell('project:trouble', saved.error);
  return saved.ok;
}

/** Asks for a file name beside the project's own, or in the documents; null when cancelled. */
export function chooseTarget(
  desk: Desk,
  window: ProjectWindow,
  session: ProjectSession,
  purpose: 'save' | 'copy',
): Promise<string | null> {
  const words = speak(shellText, desk.language());
  const name = fileNameOf(titleOf(session), words.untitled) + (purpose === 'copy' ? words.copySuffix : '');
  const target = session.target();
  return chooseProjectTarget(window.browser, desk.language(), {
    title: purpose === 'copy' ? words.saveCopyTitle : words.saveTitle,
    name: `${name}.cjm`,
    folder: target === null ? undefined : dirname(target),
  });
}

const titleOf = (session: ProjectSession): string => projectRecord(session.project()).title;

function askUnsaved(desk: Desk, window: ProjectWindow, session: ProjectSession) {
  const words = speak(shellText, desk.language());
  return ask(window.browser, {
    title: words.unsavedTitle(fileNameOf(titleOf(session), words.untitled)),
    detail: words.unsavedDetail,
    choices: [
      { key: 'save', label: words.save },
      { key: 'keep', label: words.keepHere },
      { key: 'discard', label: words.discard },
      { key: 'cancel', label: words.cancel },
    ],
  });
}

function askUnsent(desk: Desk, window: ProjectWindow, session: ProjectSession) {
  const words = speak(shellText, desk.language());
  return ask(window.browser, {
    title: words.unsentTitle(fileNameOf(titleOf(session), words.untitled)),
    detail: words.unsentDetail,
    choices: [
      { key: 'close', label: words.closeUnsent },
      { key: 'stay', label: words.stay },
    ],
    onEnter: 'stay',
  });
}

function askFailed(desk: Desk, window: ProjectWindow, session: ProjectSession, error: AppError) {
  const words = speak(shellText, desk.language());
  return ask(window.browser, {
    title: words.failedTitle(basename(session.target() ?? '')),
    detail: words.failedDetail(errorText(error, desk.language())),
    choices: [
      { key: 'save', label: words.saveElsewhere },
      { key: 'close', label: words.closeAnyway },
      { key: 'cancel', label: words.cancel },
    ],
  });
}
