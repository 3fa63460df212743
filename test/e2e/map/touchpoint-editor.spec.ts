// Describing touchpoints beside the board: every field by mouse, several at once by keyboard alone, and what may not be
// said of them.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mapsOf, type Project } from '#shared/model/project';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { ratingsOf, touchpointsOfMap } from '#shared/model/touchpoints';
import { BoardHand, middleOf } from '../board/board-hand';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';
import { openExample, prefer, screens } from '../interface/screens';

// A whole story each.
test.setTimeout(150_000);

const panel = (page: Page) => page.getByRole('complementary', { name: /touchpoint/i });
const field = (page: Page, name: string) => panel(page).getByRole('textbox', { name, exact: true });
const list = (page: Page, name: string) => panel(page).getByRole('combobox', { name, exact: true });

async function begin(app: RunningApp): Promise<BoardHand> {
  await screens(app.page).startHeading.waitFor();
  await prefer(app.page, 'English');
  await openExample(app.page);
  return BoardHand.take(app);
}

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('[data-base-ui-focus-guard]')
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Runs an action by its name, as the palette does. */
async function act(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
}

/** The touchpoint of that name as main has stored it, with what it names told by name. */
function described(project: Project, name: string) {
  const touchpoint = [...project.touchpoint.values()].find((one) => one.name === name);
  if (touchpoint === undefined) return null;
  const { channelId, departmentIds, id, stepId, order, originTouchpointId, type, ...values } = touchpoint;
  return {
    ...values,
    channel: channelId && project.channel.get(channelId)?.name,
    departments: departmentIds.map((one) => project.department.get(one)?.name).sort(),
    ratings: ratingsOf(project, id).map((one) => [one.side, one.respondent, one.expectation, one.actual]),
  };
}

test('every field of a touchpoint is filled by mouse, live in figures, and is there when it is opened again', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const hand = await begin(app);
  const { touchpoints, steps } = await hand.layout();
  const [card] = touchpoints;
  const { x = 0, y = 0 } = card === undefined ? {} : middleOf(hand.onScreen(card.rect));
  await page.mouse.dblclick(x, y);
  await expect(field(page, 'Name')).toHaveValue(card?.touchpoint.name ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Name')).toBeFocused();
  await page.keyboard.press('Escape');

  const [, , step] = steps;
  if (step === undefined) throw new Error('no third step');
  await hand.press(middleOf(hand.onScreen(step.rect)));
  await page
    .getByRole('toolbar', { name: 'Selection' })
    .getByRole('button', { name: 'Add touchpoint' })
    .click();
  await expect(field(page, 'Name')).toBeFocused();

  await field(page, 'Name').fill('Video call with a mechanic');
  await list(page, 'Channel').fill('Video call');
  await page.getByRole('option', { name: 'Create “Video call”' }).click();
  await list(page, 'Departments').fill('Night shift');
  await page.getByRole('option', { name: 'Create “Night shift”' }).click();
  await list(page, 'Departments').fill('re');
  await page.getByRole('option', { name: 'Reception' }).click();
  await panel(page).getByRole('radio', { name: '5' }).click();
  const answers: readonly (readonly string[])[] = [
    ['Anna', '9', '4'],
    ['Boris', '8', '8,5'],
    ['', '10', '2'],
  ];
  for (const [who = '', expectation = '', actual = ''] of answers) {
    await field(page, 'New answer: Expectation').fill(expectation);
    const row = page.locator('tr').filter({ has: page.locator(':focus') });
    await row.getByRole('textbox', { name: /Actual/ }).fill(actual);
    await row.getByRole('textbox', { name: /Who rated/ }).fill(who);
    await row.getByRole('textbox', { name: /Who rated/ }).blur();
  }
  // A pause in a name makes the answer, and takes nothing from what is being typed.
  await field(page, 'New answer: Who rated').pressSequentially('Vera ');
  const named = field(page, 'Vera: Who rated');
  await expect(named).toBeFocused();
  await page.keyboard.type('Orlova');
  await expect(field(page, 'Vera Orlova: Who rated')).toHaveValue('Vera Orlova');
  await panel(page).getByRole('button', { name: 'Delete the answer: Vera Orlova' }).click();
  await field(page, 'Company: Expectation').fill('8');
  await field(page, 'Company: Actual').fill('8');
  await field(page, 'Time taken').fill('1:30');
  await field(page, 'Norm').fill('30');
  await panel(page).getByText('Nobody present').click();
  await panel(page).getByText('Transactional').click();
  await panel(page).getByText('Moment of truth', { exact: true }).click();
  await list(page, 'State').click();
  await page.getByRole('option', { name: 'Weak' }).click();
  await list(page, 'Team').click();
  await page.getByRole('option', { name: 'Buy (sales)' }).click();
  await field(page, 'Evidence').fill('Twelve interviews\nin October');
  await field(page, 'Evidence').blur();

  // Mean 9 and 4.8333…, so −4.1667 at weight 5; 90 minutes against 30.
  const figures = panel(page).getByRole('region', { name: 'Figures' });
  await expect(figures).toContainText('−4.2');
  await expect(figures).toContainText('20.8');
  await expect(figures).toContainText('× 3');
  await expect(figures).toContainText('Far below expectation');
  await expect(figures).toContainText('Bottleneck');
  const table = panel(page).getByRole('table');
  await expect(table.getByRole('row', { name: /^Mean/ })).toHaveText('Mean94.83−4.2');
  await expect(table.getByRole('row', { name: /^Spread/ })).toContainText('They disagree');
  await expect(table.getByRole('row', { name: /^Spread/ })).toContainText('6.5');
  await expect(table.getByRole('row', { name: /^Company − customers/ })).toHaveText(
    'Company − customers−1+3.2+4.2',
  );
  expect(await findings(page)).toEqual([]);

  const expected = {
    name: 'Video call with a mechanic',
    channel: 'Video call',
    departments: ['Night shift', 'Reception'],
    importance: 5,
    actualMinutes: 90,
    normMinutes: 30,
    nobodyPresent: true,
    momentOfTruth: true,
    transactional: true,
    state: 'weak',
    team: 'buy',
    evidence: 'Twelve interviews\nin October',
    ratings: [
      ['customer', 'Anna', 9, 4],
      ['customer', 'Boris', 8, 8.5],
      ['customer', '', 10, 2],
      ['company', '', 8, 8],
    ],
  };
  await expect.poll(async () => described(await hand.project(), expected.name)).toEqual(expected);

  await panel(page).getByRole('button', { name: 'Close the panel' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole('application')).toBeFocused();
  await page
    .getByRole('toolbar', { name: 'Selection' })
    .getByRole('button', { name: 'Edit touchpoint…' })
    .click();
  await expect(field(page, 'Name')).toHaveValue(expected.name);
  await expect(list(page, 'Channel')).toHaveValue('Video call');
  await expect(field(page, 'Time taken')).toHaveValue('1\u00a0h\u00a030\u00a0min');
  await expect(field(page, 'Boris: Actual')).toHaveValue('8.5');
  await expect(list(page, 'Team')).toHaveText('Buy (sales)');
  await expect(field(page, 'Evidence')).toHaveValue(expected.evidence);

  await panel(page).getByRole('button', { name: 'Delete the answer: Boris' }).click();
  await expect(table.getByRole('row', { name: /^Mean/ })).toHaveText('Mean9.53−6.5');
});

test('several touchpoints are edited at once by keyboard alone, and bad input is said where it stands, with nothing lost', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const hand = await begin(app);
  const { keyboard } = page;
  const all = async (): Promise<readonly Touchpoint[]> => [...(await hand.project()).touchpoint.values()];
  const before = await all();
  const importances = new Set(before.map(({ importance }) => importance));
  expect(importances.size).toBeGreaterThan(1);

  await act(page, 'Select all touchpoints');
  await keyboard.press('Control+Enter');
  await expect(panel(page)).toHaveAccessibleName(`${before.length} touchpoints`);
  await expect(field(page, 'Name')).toBeFocused();
  await expect(field(page, 'Name')).toHaveAttribute('placeholder', 'mixed');
  // Name, channel, departments, then the scale of importance, where a digit is enough.
  await expect(async () => {
    await keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveRole('radio', { timeout: 1 });
  }).toPass();
  await keyboard.press('4');
  await expect
    .poll(async () => new Set((await all()).map(({ importance }) => importance)))
    .toEqual(new Set([4]));
  expect(await findings(page)).toEqual([]);

  const norm = field(page, 'Norm');
  await norm.focus();
  await keyboard.type('0');
  await keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('above zero');
  await expect(norm).toHaveValue('0');
  await keyboard.press('Control+a');
  await keyboard.type('45 min');
  await keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toHaveCount(0);
  await expect
    .poll(async () => new Set((await all()).map(({ normMinutes }) => normMinutes)))
    .toEqual(new Set([45]));
  // Nothing else was touched, and each is one step to take back.
  const kept = ({ importance, normMinutes, ...rest }: Touchpoint) => rest;
  expect((await all()).map(kept)).toEqual(before.map(kept));
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect.poll(all).toEqual(before);

  // One by one: from touchpoint to touchpoint without leaving the column.
  await keyboard.press('Escape');
  await expect(page.getByRole('application')).toBeFocused();
  await keyboard.press('Escape');
  await keyboard.press('Control+Enter');
  await keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName('Touchpoint');
  const expectation = panel(page)
    .getByRole('textbox', { name: /Expectation$/ })
    .first();
  await expectation.focus();
  const project = await hand.project();
  const first = touchpointsOfMap(project, mapsOf(project)[0]?.id ?? '')[0]?.id ?? '';
  const ratingOf = async (id: string) => ratingsOf(await hand.project(), id)[0]?.expectation;
  const known = await ratingOf(first);
  await keyboard.type('11');
  await keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText('from 1 to 10');
  expect(await ratingOf(first)).toBe(known);
  await keyboard.press('Escape');
  await expect(panel(page).getByRole('alert')).toHaveCount(0);
  await keyboard.type('6,5');
  // Enter goes on to the next answer.
  await keyboard.press('Enter');
  const next = field(page, 'New answer: Expectation');
  await expect(next).toBeFocused();
  await keyboard.press('PageDown');
  await expect.poll(() => ratingOf(first)).toBe(6.5);
  await expect(panel(page)).toContainText('2 of');
  await expect(next).toBeFocused();

  const evidence = field(page, 'Evidence');
  const long = 'long '.repeat(20_000);
  await evidence.fill(long);
  await keyboard.press('Tab');
  await expect(panel(page).getByRole('alert')).toContainText('up to 2000 characters');
  await keyboard.press('PageUp');
  await keyboard.press('PageDown');
  await expect(evidence).toHaveValue(long);
  await evidence.focus();
  await keyboard.press('Escape');
  await expect(evidence).toHaveValue('');
});

test('departments and channels are named, coloured, ordered, united and removed for the whole file', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const hand = await begin(app);
  const dialog = page.getByRole('dialog');
  const names = async (table: 'department' | 'channel'): Promise<readonly string[]> =>
    [...(await hand.project())[table].values()]
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ name }) => name);
  const [first = '', second = '', ...rest] = await names('department');

  await act(page, 'Departments…');
  await expect(dialog.getByRole('textbox', { name: 'New department' })).toBeFocused();
  await page.keyboard.type(first.toUpperCase());
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('has this name already');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Night shift');
  await page.keyboard.press('Enter');
  await expect.poll(() => names('department')).toEqual([first, second, ...rest, 'Night shift']);
  await dialog.getByRole('textbox', { name: `Name: ${second}` }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => names('department')).toEqual([second, first, ...rest, 'Night shift']);
  await dialog.getByRole('button', { name: new RegExp(`^${first}: colour`) }).click();
  await page.getByRole('button', { name: 'red' }).click();
  await expect
    .poll(
      async () => [...(await hand.project()).department.values()].find(({ name }) => name === first)?.color,
    )
    .toBe('red');
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: `${first}: delete` }).click();
  await expect(dialog).toContainText(`“${first}” deleted and taken from`);
  await expect.poll(() => names('department')).toEqual([second, ...rest, 'Night shift']);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names('department')).toEqual([second, first, ...rest, 'Night shift']);
  await dialog.getByRole('button', { name: 'Night shift: merge with another' }).click();
  await page.getByRole('menuitem', { name: `Merge into “${first}”` }).click();
  await expect.poll(() => names('department')).toEqual([second, first, ...rest]);
  await page.keyboard.press('Escape');

  await act(page, 'Channels…');
  for (const name of await names('channel')) {
    await dialog.getByRole('button', { name: `${name}: delete` }).click();
  }
  await dialog.getByRole('button', { name: 'Add the usual channels' }).click();
  await expect.poll(() => names('channel')).toContain('Courier');
  await dialog.getByRole('button', { name: /^Courier: icon/ }).click();
  await page.getByRole('button', { name: 'Delivery' }).click();
  await expect
    .poll(
      async () => [...(await hand.project()).channel.values()].find(({ name }) => name === 'Courier')?.icon,
    )
    .toBe('delivery');
  expect(await findings(page)).toEqual([]);
});
