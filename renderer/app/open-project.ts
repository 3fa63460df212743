// Brings the window's project onto the board, and takes it off again.
import { ask } from '../bridge/bridge';
import { clearDocument, loadDocument } from '../state/document';
import { sayError } from './ask-aloud';
import { closeDialog } from './dialogs';
import { windowStore } from './window-state';

async function read(): Promise<void> {
  windowStore.setState({ screen: 'opening' });
  performance.mark('project-asked');
  const loaded = await ask('project:load', {});
  if (loaded.ok) {
    loadDocument(loaded.value);
    windowStore.setState({ screen: 'board' });
  } else {
    // Nothing there any more: why it could not be opened, main has said.
    if (loaded.error.code !== 'session/not-open') sayError(loaded.error);
    windowStore.setState({ screen: 'start' });
  }
}

let reading: Promise<void> | null = null;

/**
 * Reads the project that main holds for this window; what cannot be read is said on the start screen. Main tells
 * of a project in its answer to the boot and by an event: it is read once all the same.
 */
export async function openProject(): Promise<void> {
  if (windowStore.getState().screen === 'board') return;
  reading ??= read().finally(() => {
    reading = null;
  });
  await reading;
}

/** Back to the start screen. */
export function leaveProject(): void {
  closeDialog();
  windowStore.setState({ screen: 'start' });
  clearDocument();
}
