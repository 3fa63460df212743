// The right button in a text field brings a menu, as everywhere on a desktop. On the board it has no menu.
import { Menu } from 'electron';
import type { Desk } from './desk';
import { textMenuItems } from './text-menu-items';

export function offerTextMenu(desk: Desk): void {
  desk.onWindow(({ browser }) => {
    const { webContents } = browser;
    webContents.on('context-menu', (_event, state) => {
      const items = textMenuItems(state, desk.language(), (word) => webContents.replaceMisspelling(word));
      if (items.length > 0) Menu.buildFromTemplate(items).popup({ window: browser, x: state.x, y: state.y });
    });
  });
}
