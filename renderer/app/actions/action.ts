// What stands behind a name in the actions list. Menu, keys, buttons and palette all come here.

export interface Action {
  /** Whether it would do something now. */
  readonly enabled: () => boolean;
  readonly run: () => void | Promise<void>;
  /** Also while a text field has the focus: its key means nothing there. */
  readonly whileTyping?: true;
  /** Its key is answered by the page's own clipboard events. */
  readonly native?: true;
  /** Also while a dialog is open. */
  readonly overDialogs?: true;
}

export const always = (): boolean => true;
