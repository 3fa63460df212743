// When a project is put into its file at once instead of at the next pause: when the person looks elsewhere, or
// the machine is about to sleep or end.
import { powerMonitor } from 'electron';
import type { Desk } from './desk';
import type { ProjectWindow } from './project-window';

/** Publishes at those moments. A failure shows in the status line, as at any other time. */
export function publishAtMoments(desk: Desk): void {
  const publish = ({ session }: ProjectWindow): void => {
    if (session === null || session.target() === null || session.status().state === 'saved') return;
    void session.save(false);
  };
  desk.onWindow((window) => {
    window.browser.on('blur', () => publish(window));
    window.browser.on('minimize', () => publish(window));
    window.browser.on('query-session-end', () => publish(window));
  });
  powerMonitor.on('suspend', () => {
    for (const window of desk.windows()) publish(window);
  });
}
