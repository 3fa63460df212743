// Led through a map: the guide sees what is done and keeps what is ticked, the questions of a stage are read and changed,
// and a step told from outside is hinted at until that is switched off.
import type { Page } from '@playwright/test';
import { sampleOffers, templateOffers } from '#shared/text/start-text';
import { loadProject } from '../harness/edits';
import { expect, test } from '../harness/test';
import { beginBlank, prefer, screens } from '../interface/screens';

const panel = (page: Page, name: string) => page.getByRole('complementary', { name });

test('the guide, the facilitator’s questions and the hint lead a newcomer from an empty map on', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  for (const { en } of [...Object.values(templateOffers), ...Object.values(sampleOffers)]) {
    await expect(page.getByRole('button', { name: new RegExp(`^${en.title}`) }).first()).toBeVisible();
  }
  await beginBlank(page);

  // The guide is open at the first task; what it leads to is done there.
  await page.keyboard.press('Shift+F1');
  const guide = panel(page, 'How to make a map');
  await expect(guide).toContainText('0 of 9 done');
  await guide.getByRole('button', { name: 'Map properties' }).click();
  const properties = panel(page, 'Map properties');
  await properties.getByRole('textbox', { name: 'Goal' }).fill('See where we lose people');
  await page.keyboard.press('Shift+F1');
  await expect(guide).toContainText('1 of 9 done');
  await expect(page.getByRole('button', { name: /^How to make a map · 1 of 9 done$/ })).toBeVisible();

  // What nobody can see is ticked by hand: an edit like any other.
  await guide.getByRole('button', { name: /Emotion/ }).click();
  await guide.getByRole('switch', { name: 'Count it as done' }).click();
  await expect(guide).toContainText('2 of 9 done');
  const ticks = async () =>
    (await loadProject(app)).records.filter(({ type }) => type === 'guide_tick').length;
  await expect.poll(ticks).toBe(1);
  await guide.getByRole('switch', { name: 'Count it as done' }).click();
  await expect(guide).toContainText('1 of 9 done');

  // The questions follow the stage, and are the facilitator's to change.
  await page.keyboard.press('Control+J');
  const questions = panel(page, 'Facilitator’s questions');
  await expect(questions).toContainText('What does the customer want to achieve at this stage?');
  await questions.getByRole('button', { name: 'Edit the questions' }).click();
  await questions.getByRole('textbox').fill('What brought you here?\nWho told you about us?');
  await questions.getByRole('button', { name: 'Edit the questions' }).click();
  await expect(questions.getByRole('listitem')).toHaveText([
    'What brought you here?',
    'Who told you about us?',
  ]);
  await questions.getByRole('button', { name: 'Next stage' }).click();
  await expect(questions).not.toContainText('Who told you about us?');
  await questions.getByRole('button', { name: 'Previous stage' }).click();
  await expect(questions).toContainText('Who told you about us?');

  // A step told from outside: a word below it, while it is typed and after.
  await page.keyboard.press('Control+Alt+T');
  await page.keyboard.type('Customer waits for the adviser');
  const hint = page.getByText('Better in the first person: “I wait for the adviser”');
  await expect(hint).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(hint).toBeVisible();
  await screens(page).preferences.click();
  await page.getByRole('menuitemradio', { name: 'Do not show' }).click();
  await expect(hint).toHaveCount(0);
});
