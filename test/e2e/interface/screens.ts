// The window as a person sees it: where things are by their names, in either language.
import type { Page } from '@playwright/test';

/** Where the interface is; every name in Russian and English. */
export const screens = (page: Page) => ({
  startHeading: page.getByRole('heading', { name: /^(Новая карта|New map)$/ }),
  blankCard: page.getByRole('button', { name: /^(С чистого листа|Blank map)/ }),
  exampleCard: page.getByRole('button', { name: /^(Автосервис: заполненная карта|Car service, filled in)/ }),
  tools: page.getByRole('toolbar', { name: /^(Инструменты|Tools)$/ }),
  exportButton: page.getByRole('button', { name: /^(Экспорт|Export)$/ }),
  preferences: page.getByRole('button', { name: /^(Язык и оформление|Language and appearance)$/ }),
  saveStatus: page.getByRole('status', { name: /^(Состояние сохранения|Save status)$/ }),
  dialog: page.getByRole('dialog'),
});

/** Chooses from the menu of language and appearance. */
export async function prefer(page: Page, choice: string): Promise<void> {
  await screens(page).preferences.click();
  await page.getByRole('menuitemradio', { name: choice, exact: true }).click();
}

/** Opens the filled example and waits for its board. */
export async function openExample(page: Page): Promise<void> {
  await screens(page).exampleCard.click();
  await screens(page).tools.waitFor();
  // Set by the board itself when it is seen whole and sharp.
  await page.waitForFunction(() => performance.getEntriesByName('board-painted').length > 0);
}

/** Begins a blank map and waits for its board. */
export async function beginBlank(page: Page): Promise<void> {
  await screens(page).blankCard.click();
  await screens(page).tools.waitFor();
}
