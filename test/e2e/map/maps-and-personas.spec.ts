// One story, as a consultant lives it: a persona is made, with what is known of it and what only supposed; the map is copied
// to wish on; an answer and a time are changed; the two maps are compared; the wish is deleted and comes back.
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { mapsOf, projectOf } from '#shared/model/project';
import { ratingsOf, touchpointsOfMap } from '#shared/model/touchpoints';
import { loadProject } from '../harness/edits';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';
import { axeFindings } from '../interface/axe-findings';
import { openExample, prefer, screens } from '../interface/screens';

const project = async (app: RunningApp) => projectOf((await loadProject(app)).records);

/** Drops a picture file on what bears the name. */
async function dropPicture(page: Page, name: RegExp): Promise<void> {
  const canvas = createCanvas(64, 64);
  canvas.getContext('2d').fillRect(0, 0, 64, 64);
  const base64 = canvas.toBuffer('image/png').toString('base64');
  await page.getByRole('button', { name }).evaluate((place, data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'anna.png'));
    for (const kind of ['dragover', 'drop']) {
      place.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, base64);
}

test('from a persona to a wish, and what it changes', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { page } = app;
  await screens(page).startHeading.waitFor();
  await prefer(page, 'Русский');
  await openExample(page);
  const panel = (name: string) => page.getByRole('complementary', { name });

  await test.step('a persona is made: what nothing proves is called a hypothesis', async () => {
    await page.keyboard.press('Control+Alt+P');
    const personas = panel('Типажи');
    await personas.getByRole('button', { name: 'Новый типаж' }).click();
    await personas.getByLabel('Имя').fill('Анна');
    await personas.getByLabel('Цели', { exact: true }).fill('Успеть до вечера');
    await expect(personas.getByText('гипотеза')).toHaveCount(1);
    await personas.getByLabel('Цели: откуда известно').fill('Интервью, 8 человек');
    await page.keyboard.press('Enter');
    await expect(personas.getByText('гипотеза')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    await dropPicture(page, /^Портрет/);
    await expect
      .poll(async () => [...(await project(app)).persona.values()].find(({ name }) => name === 'Анна'))
      .toMatchObject({
        goals: 'Успеть до вечера',
        goalsEvidence: 'Интервью, 8 человек',
        imageId: expect.any(String),
      });
  });

  await test.step('the map is copied to wish on, and shown', async () => {
    await page.keyboard.press('Control+Alt+O');
    const card = panel('Карты').getByRole('button', { name: /^Первый визит/ });
    await expect(card).toBeFocused();
    await page.getByRole('button', { name: 'Что сделать с картой «Первый визит»' }).click();
    await page.getByRole('menuitem', { name: 'Сделать карту «как будет»' }).click();
    await expect(page.getByRole('button', { name: /^Карта: Первый визит — как будет/ })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    // The list is walked and ordered by keys alone.
    await panel('Карты')
      .getByRole('button', { name: /^Первый визит — как будет/ })
      .focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => mapsOf(await project(app))[0]?.name).toBe('Первый визит — как будет');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => mapsOf(await project(app))[0]?.name).toBe('Первый визит');
    await page.keyboard.press('Escape');
  });

  // The fourth that the customer meets: rated, and slower than its norm.
  const place = 3;
  const changed = async () => {
    const now = await project(app);
    const [asIs, wish] = mapsOf(now);
    expect(wish).toMatchObject({ state: 'to-be', originMapId: asIs?.id });
    const touchpoint = touchpointsOfMap(now, wish?.id ?? '')[place];
    if (touchpoint === undefined) throw new Error('too few touchpoints');
    return { touchpoint, rating: ratingsOf(now, touchpoint.id)[0] };
  };
  const before = await changed();
  const [was, took] = [before.rating?.actual ?? 0, before.touchpoint.actualMinutes ?? 0];

  await test.step('an answer and a time are changed on it', async () => {
    await page.keyboard.press('Control+Enter');
    const touchpoint = panel('Точка контакта');
    await touchpoint.getByRole('button', { name: 'К первой точке контакта' }).click();
    for (let at = 0; at < place; at++) {
      await touchpoint.getByRole('button', { name: 'Следующая точка контакта' }).click();
    }
    await touchpoint
      .getByRole('textbox', { name: /: Опыт$/ })
      .first()
      .fill('10');
    await touchpoint.getByRole('textbox', { name: 'Время', exact: true }).fill('1 мин');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await changed()).touchpoint.actualMinutes).toBe(1);
    await expect.poll(async () => (await changed()).rating?.actual).toBe(10);
    await page.keyboard.press('Escape');
  });

  await test.step('compared, both are told with the values before and after', async () => {
    await page.keyboard.press('Control+Alt+D');
    const compared = screens(page).dialog;
    const cells = (what: string) =>
      compared.getByRole('row').filter({ has: page.getByRole('cell', { name: what, exact: true }) });
    await expect(cells('Опыт A')).toContainText(`${was}10+${10 - was}`);
    await expect(cells('Время')).toContainText(`${took}\u00a0мин1\u00a0мин−${took - 1}\u00a0мин`);
    await expect(compared.getByRole('row', { name: /^Время, всего/ })).toContainText('−');
    expect(await axeFindings(page)).toEqual([]);
    // Without what was changed nothing is left to see.
    await compared.getByRole('button', { name: /^Изменено/ }).click();
    await expect(compared.getByText('Таких изменений нет.')).toBeVisible();
    await compared.getByRole('button', { name: /^Изменено/ }).click();
    await compared.getByRole('radio', { name: 'Карты рядом' }).click();
    await expect(compared.getByRole('region', { name: /^Карта «Первый визит»/ })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await compared.getByRole('radio', { name: 'Список изменений' }).click();
    // A row leads to its place.
    await compared.getByRole('button', { name: `Точка контакта ${before.touchpoint.name}` }).click();
    await expect(compared).toBeHidden();
  });

  await test.step('the wish is deleted, which says what goes, and comes back', async () => {
    const notices = page.getByRole('region', { name: 'Уведомления' });
    await page.keyboard.press('Control+Alt+O');
    await expect(panel('Карты').getByRole('button', { name: /^Первый визит — как будет/ })).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(notices.getByText(/^Удалена карта «Первый визит — как будет»: 10 этапов/)).toBeVisible();
    await expect.poll(async () => (await project(app)).map.size).toBe(1);
    await notices.getByRole('button', { name: 'Вернуть' }).click();
    await expect.poll(async () => (await project(app)).map.size).toBe(2);
    await expect(page.getByRole('button', { name: /^Карта: Первый визит — как будет/ })).toBeVisible();
  });
});
