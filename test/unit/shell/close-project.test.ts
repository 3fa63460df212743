import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/base/result';
import { projectOf } from '#shared/model/project';
import { leaveProject } from '../../../electron/shell/close-project';
import type { Desk } from '../../../electron/shell/desk';
import type { ProjectSession } from '../../../electron/shell/project-session';
import type { FlushOutcome, ProjectWindow } from '../../../electron/shell/project-window';
import { smallProject } from '../../files/project-file/small-project';

const { showMessageBox } = vi.hoisted(() => ({ showMessageBox: vi.fn() }));
vi.mock('electron', () => ({ app: {}, dialog: { showMessageBox } }));

const [closeAnyway, stay] = [0, 1];
let happened: string[] = [];
beforeEach(() => {
  happened = [];
  showMessageBox.mockReset();
});

/** A window with a project that stands in its file, whose page answers a flush as told, call by call. */
function windowWith(...flushes: FlushOutcome[]): ProjectWindow {
  const session = {
    target: () => '/folder/map.cjm',
    project: () => projectOf(smallProject().records),
    save: async () => ok({ state: 'saved' }),
    close: async () => {
      happened.push(`closed while the window was ${window.session === null ? 'free' : 'taken'}`);
      return ok({ kept: false });
    },
  } as unknown as ProjectSession;
  const window = {
    opening: Promise.resolve(ok(session)),
    session,
    closing: null,
    flush: async () => flushes.shift(),
    tell: (channel: string) => happened.push(channel),
  } as unknown as ProjectWindow;
  return window;
}

const desk = {
  language: () => 'en',
  log: { warn: () => undefined, error: () => undefined },
  projectsChanged: () => undefined,
} as unknown as Desk;

const left = ['project:closed', 'closed while the window was taken'];

describe('leaving a project', () => {
  it('takes the board from the page before the host ends, and frees the window after it', async () => {
    const window = windowWith('sent', 'sent');
    expect(await leaveProject(desk, window, false)).toBe(true);
    expect(happened).toEqual(left);
    expect(window).toMatchObject({ session: null, opening: null, closing: null });
    expect(showMessageBox).not.toHaveBeenCalled();
  });

  it('asks before edits are lost that a living page could not hand over, and Enter and Esc stay', async () => {
    showMessageBox.mockResolvedValueOnce({ response: stay });
    const window = windowWith('late');
    expect(await leaveProject(desk, window, false)).toBe(false);
    expect(happened).toEqual([]);
    expect(window.session).not.toBeNull();
    expect(showMessageBox.mock.lastCall?.[1]).toMatchObject({ defaultId: stay, cancelId: stay });
  });

  it('closes all the same where that was chosen, and asks once', async () => {
    showMessageBox.mockResolvedValueOnce({ response: closeAnyway });
    expect(await leaveProject(desk, windowWith('late'), false)).toBe(true);
    expect(happened).toEqual(left);
    expect(showMessageBox).toHaveBeenCalledTimes(1);
  });

  it('asks for edits made while the file was written', async () => {
    showMessageBox.mockResolvedValueOnce({ response: stay });
    expect(await leaveProject(desk, windowWith('sent', 'late'), false)).toBe(false);
    expect(happened).toEqual([]);
  });

  it.each([
    ['a quit', 'late', true],
    ['a page that is gone', 'gone', false],
  ] as const)('asks nothing at %s', async (_name, flush, quiet) => {
    expect(await leaveProject(desk, windowWith(flush), quiet)).toBe(true);
    expect(showMessageBox).not.toHaveBeenCalled();
  });

  it('closes once when asked twice', async () => {
    const window = windowWith('sent', 'sent', 'sent', 'sent');
    const both = [leaveProject(desk, window, false), leaveProject(desk, window, true)];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(happened).toEqual(left);
  });
});
