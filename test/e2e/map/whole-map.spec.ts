// The whole way of a mapping: the car service's journey is put on a blank map as a person would, once by mouse and once
// by keys alone, and the saved file says the figures that are expected of it.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import workshop from '../../../shared/model/templates/samples/car-service.json' with { type: 'json' };
import { BoardHand, middleOf } from '../board/board-hand';
import { analysisOf, makeProject } from '../harness/project-files';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';

// Seventeen steps in ten stages, each with what is known of it.
test.setTimeout(240_000);

const { companyProcess, steps, trackedStages } = workshop;
const translated: Readonly<Record<string, string>> = workshop.translations;
const inEnglish = (word: string | null): string => (word === null ? '' : (translated[word] ?? word));
const typed = (figure: number | null): string => (figure === null ? '' : String(figure));

/** The stages in their order, each with its steps. */
const stages = [...new Set(steps.map(({ stage }) => stage.en))].map((name) => ({
  name,
  steps: steps.filter(({ stage }) => stage.en === name),
}));

/** The company's step whose last link is this step of the customer, and the steps it is linked to before. */
function answeredBy(number: number): { title: string; before: readonly number[] } | null {
  const found = companyProcess.find(({ links }) => links.at(-1) === number);
  return found === undefined ? null : { title: found.step.en, before: found.links.slice(0, -1) };
}

/** What is said of a touchpoint in the columns from its name to its actual, and in those of times. */
const columns = ['Touchpoint', 'Channel', 'Departments', 'Weight', 'Expectation', 'Actual'] as const;
const times = ['Time', 'Norm'] as const;
const saidOf = (step: (typeof steps)[number]): readonly string[] => [
  step.step.en,
  inEnglish(step.channel),
  inEnglish(step.department),
  String(step.importance),
  typed(step.expectation),
  typed(step.actual),
];
const timesOf = (step: (typeof steps)[number]): readonly string[] => [
  typed(step.actualMinutes),
  typed(step.normMinutes),
];

const near = (figure: number) => expect.closeTo(figure, 3);
/** What the sample is expected to say, with its names in English. */
const expected = {
  rated: 16,
  meanGap: near(-1.8125),
  weightedGap: near(-1.968),
  level2: [8, 12, 16],
  positive: [9],
  painTop: [
    [8, near(25)],
    [12, near(25)],
    [16, near(20)],
    [4, near(12)],
    [14, near(12)],
  ],
  bottlenecks: [
    [3, near(2)],
    [4, near(3)],
    [7, near(2.4)],
    [8, near(3.5)],
    [12, near(6)],
    [16, near(2)],
  ],
  departments: [
    ['Administration', near(-3.714), 2, false],
    ['Reception', near(-2.429), 5, false],
    ['Marketing', near(-1.714), 4, false],
    ['Workshop', near(-1.278), 4, false],
    ['Cash desk', near(0), 1, true],
  ],
  handOffs: 11,
  stages: 10,
  trackedStages: 1,
  linkedSteps: 6,
  blindSpots: 11,
  peakEnd: near(-3),
};

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });
const verb = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const links = (page: Page) => page.getByRole('dialog', { name: 'Link to customer steps' });

async function name(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The cell of a row from 0 below a heading of the table. */
async function cell(page: Page, row: number, column: string) {
  const heading = page.getByRole('columnheader', { name: column, exact: true });
  const index = await heading.getAttribute('aria-colindex');
  return page.locator(`[role="gridcell"][data-row="${row}"][aria-colindex="${index}"]`);
}

async function expectFigures(app: RunningApp, file: string): Promise<void> {
  await app.page.keyboard.press('Control+s');
  await expect.poll(() => analysisOf(file).maps[0]).toMatchObject(expected);
}

test('by mouse a blank map becomes that of the car service, and its figures are right', async ({
  launch,
  folder,
}) => {
  const file = makeProject(join(folder, 'by-mouse.cjm'));
  const app = await launch({ args: [file] });
  const { page } = app;
  const hand = await BoardHand.take(app);
  const tool = (label: string) =>
    page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: label });
  const addLane = async (kind: RegExp): Promise<void> => {
    await tool('Add lane…').click();
    await page.getByRole('dialog').getByRole('button', { name: kind }).click();
    await page.keyboard.press('Enter');
  };
  // Two stages too many: the blank map has three.
  for (const at of [2, 1]) {
    const { stages: boxes } = await hand.layout();
    await hand.press(middleOf(hand.onScreen(boxes[at]?.rect ?? { x: 0, y: 0, width: 0, height: 0 })));
    await verb(page, 'Delete').click();
  }
  await addLane(/^Touchpoints/);
  await addLane(/^Company process/);
  const [first] = (await hand.layout()).stages;
  const { x = 0, y = 0 } = first === undefined ? {} : middleOf(hand.onScreen(first.rect));
  await page.mouse.dblclick(x, y);
  await page.keyboard.press('Control+a');

  let number = 0;
  for (const [at, stage] of stages.entries()) {
    if (at > 0) await tool('Add stage').click();
    await name(page, stage.name);
    if (trackedStages.includes(stage.name)) {
      await verb(page, 'Contact at the stage').click();
      await page.getByRole('menuitemradio', { name: /tracked/ }).click();
    }
    for (const { step } of stage.steps) {
      number += 1;
      await tool('Add step').click();
      await name(page, step.en);
      const answer = answeredBy(number);
      if (answer === null) continue;
      await verb(page, 'Add company step').click();
      await name(page, answer.title);
      for (const other of answer.before) {
        await verb(page, 'Link to customer steps').click();
        await links(page)
          .getByText(new RegExp(`^${other}\\. `))
          .click();
        await page.keyboard.press('Escape');
      }
    }
  }

  await page.getByRole('radio', { name: 'Table', exact: true }).click();
  for (const [row, step] of steps.entries()) {
    const said = [...columns, ...times].map(
      (column, at) => [column, [...saidOf(step), ...timesOf(step)][at] ?? ''] as const,
    );
    for (const [column, text] of said) {
      if (text === '') continue;
      await (await cell(page, row, column)).dblclick();
      await page.keyboard.press('Control+a');
      await name(page, text);
    }
  }
  await expectFigures(app, file);
  await page.getByRole('radio', { name: 'Charts', exact: true }).click();
  await expect(page.getByText('16 of 17')).toBeVisible();
});

test('by keys alone a blank map becomes that of the car service, and its figures are right', async ({
  launch,
  folder,
}) => {
  const file = makeProject(join(folder, 'by-keys.cjm'));
  const app = await launch({ args: [file] });
  const { page } = app;
  await BoardHand.take(app);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const command = async (words: string): Promise<void> => {
    await press('Control+k');
    await name(page, words);
  };
  // Two stages too many: the blank map has three.
  await press('ArrowDown', 'ArrowUp', 'Delete', 'ArrowUp', 'Delete', 'ArrowUp', 'F2', 'Control+a');
  await name(page, stages[0]?.name ?? '');
  for (const kind of ['Touchpoints', 'Company process']) {
    await press('Control+Alt+l');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .focus();
    await press('Enter', 'Enter');
  }
  let number = 0;
  for (const [at, stage] of stages.entries()) {
    if (at > 0) {
      await press('Control+Alt+s');
      await name(page, stage.name);
    }
    if (trackedStages.includes(stage.name)) await command('Stage: contact, experience tracked');
    for (const { step } of stage.steps) {
      number += 1;
      await press('Control+Alt+t');
      await name(page, step.en);
      const answer = answeredBy(number);
      if (answer === null) continue;
      await press('Control+Alt+b');
      await name(page, answer.title);
      for (const other of answer.before) {
        await press('Alt+l');
        await page.keyboard.type(`${other}. `);
        await press('Tab', 'Space', 'Escape');
      }
    }
  }

  await press('Control+2');
  await expect(page.getByRole('grid', { name: 'Touchpoints' })).toBeFocused();
  for (const [from, said] of [
    ['Touchpoint', saidOf],
    ['Time', timesOf],
  ] as const) {
    await press('Control+Home');
    const start = await cell(page, 0, from);
    while ((await start.getAttribute('data-active')) !== 'true') await press('ArrowRight');
    const block = steps.map((step) => said(step).join('\t')).join('\r\n');
    await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), block);
    await press('Control+v');
    await expect(page.getByRole('dialog').getByRole('button', { name: /^Change/ })).toBeFocused();
    await press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expectFigures(app, file);
});
