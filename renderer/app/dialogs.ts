// Opens and closes the dialogs; one at a time.
import { type SessionState, sessionStore } from '../state/session';

export type DialogName = NonNullable<SessionState['dialog']>;

export const openDialog = (dialog: DialogName): void => sessionStore.setState({ dialog });

export const closeDialog = (): void => sessionStore.setState({ dialog: null });

/** True while a dialog stands over the board; renaming in the top bar is none. */
export function dialogIsOpen(): boolean {
  const { dialog } = sessionStore.getState();
  return dialog !== null && dialog !== 'rename-project';
}
