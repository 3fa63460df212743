// Bold, italic and lists in notes, by keyboard and by mouse: in the open note on what is selected, on the board on whole
// notes. What is seen while writing is what the board shows, and the text stays plain.
import type { Page } from '@playwright/test';
import { type BoardHand, middleOf } from './board-hand';
import { expect, test } from './board-test';

const field = (page: Page) => page.getByRole('textbox', { name: /^Text of note/ });
const button = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name });

/** Waits until main has stored the one note with the text, so emphasized. */
async function expectEmphasis(hand: BoardHand, text: string, emphasis: string): Promise<void> {
  const stored = async () =>
    [...(await hand.project()).note.values()]
      .filter((note) => note.text === text)
      .map((note) => note.emphasis);
  await expect.poll(stored).toEqual([emphasis]);
}

async function open(hand: BoardHand, text: string): Promise<void> {
  await hand.pressNote(text);
  await hand.page.keyboard.press('Enter');
  await expect(field(hand.page)).toBeFocused();
}

/** The words the field shows with a look. */
const shown = (page: Page, look: 'bold' | 'italic') =>
  field(page).evaluate(
    (element, wanted) =>
      [...element.querySelectorAll('span')]
        .filter((span) => {
          const { fontWeight, fontStyle } = getComputedStyle(span);
          return wanted === 'bold' ? fontWeight === '700' : fontStyle === 'italic';
        })
        .map((span) => span.textContent),
    look,
  );

test.describe('in the open note', () => {
  test('Ctrl+B makes what is selected bold, and what is typed after it goes on bold', async ({
    hand,
    app,
  }) => {
    const { page } = app;
    await hand.write(0, 0, ['wait long']);
    await open(hand, 'wait long');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+b');
    expect(await shown(page, 'bold')).toEqual(['long']);
    await page.keyboard.press('End');
    await hand.type('er');
    expect(await shown(page, 'bold')).toEqual(['longer']);
    await expect(button(page, 'Bold text')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expectEmphasis(hand, 'wait longer', 'b5-11');
  });

  test('Ctrl+I at the caret is for what is typed next, and again ends it', async ({ hand, app }) => {
    const { page } = app;
    await hand.press(middleOf(await hand.cell(0, 0)));
    await hand.type('они: ');
    await page.keyboard.press('Control+i');
    await hand.type('ждите');
    await page.keyboard.press('Control+i');
    await hand.type('!');
    expect(await shown(page, 'italic')).toEqual(['ждите']);
    await page.keyboard.press('Escape');
    await expectEmphasis(hand, 'они: ждите!', 'i5-10');
  });

  test('a button of the bar does it too, and the writing goes on', async ({ hand, app }) => {
    const { page } = app;
    await hand.write(0, 0, ['phone']);
    await open(hand, 'phone');
    await page.keyboard.press('Control+a');
    await button(page, 'Bold text').click();
    await button(page, 'Italic text').click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('End');
    await hand.type('s');
    await page.keyboard.press('Escape');
    await expectEmphasis(hand, 'phones', 'bi0-6');
  });

  test('Ctrl+Z takes back letters and emphasis step by step, and Ctrl+Shift+Z brings them', async ({
    hand,
    app,
  }) => {
    const { page } = app;
    await hand.write(0, 0, ['one']);
    await open(hand, 'one');
    await hand.type(' two');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+z');
    expect(await shown(page, 'bold')).toEqual([]);
    await expect(field(page)).toHaveText('one two');
    await page.keyboard.press('Control+z');
    await expect(field(page)).toHaveText('one');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    expect(await shown(page, 'bold')).toEqual(['one two']);
    await page.keyboard.press('Escape');
    await expectEmphasis(hand, 'one two', 'b0-7');
  });

  test('typing and emphasis of one stay are one step of the board’s undo', async ({ hand, app }) => {
    const { page } = app;
    await hand.write(0, 0, ['one']);
    await open(hand, 'one');
    await hand.type(' two');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+i');
    await page.keyboard.press('Escape');
    await expectEmphasis(hand, 'one two', 'i0-7');
    await page.keyboard.press('Control+z');
    await expectEmphasis(hand, 'one', '');
  });

  test('keys of an editor do what they do in any: words, lines, ends, selection', async ({ hand, app }) => {
    const { page } = app;
    const { keyboard } = page;
    await hand.press(middleOf(await hand.cell(0, 0)));
    await hand.type('alpha beta');
    await keyboard.press('Shift+Enter');
    await hand.type('gamma');
    const says = (text: string) => expect(field(page)).toHaveText(text, { useInnerText: true });
    await keyboard.press('Control+Home');
    await hand.type('>');
    await says('>alpha beta\ngamma');
    await keyboard.press('End');
    await keyboard.press('Control+Backspace');
    await hand.type('B');
    await says('>alpha B\ngamma');
    await keyboard.press('Delete');
    await says('>alpha Bgamma');
    await keyboard.press('Backspace');
    await keyboard.press('Control+Delete');
    await says('>alpha ');
    await keyboard.press('Shift+Enter');
    await keyboard.press('Backspace');
    await hand.type('😀');
    await keyboard.press('Backspace');
    await hand.type('e');
    await keyboard.press('Control+Shift+Home');
    await hand.type('Z');
    await keyboard.press('Escape');
    await hand.expectTexts(['Z'], 0, 0);
  });
});

test.describe('a list', () => {
  test('goes on by Enter with the next number, and an empty item ends it', async ({ hand, app }) => {
    const { keyboard } = app.page;
    await hand.press(middleOf(await hand.cell(0, 0)));
    await hand.type('1. позвонил');
    await keyboard.press('Enter');
    await hand.type('ждал');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await hand.type('и всё');
    await keyboard.press('Escape');
    await hand.expectTexts(['1. позвонил\n2. ждал\nи всё'], 0, 0);
  });

  test('ended by Enter leaves no empty line, and the third Enter makes the next note', async ({
    hand,
    app,
  }) => {
    const { keyboard } = app.page;
    await hand.press(middleOf(await hand.cell(0, 0)));
    await hand.type('- call');
    for (let times = 0; times < 3; times++) await keyboard.press('Enter');
    await hand.type('next');
    await keyboard.press('Escape');
    await hand.expectTexts(['- call', 'next'], 0, 0);
  });

  test('is numbered on where an item comes between, and Backspace takes a marker whole', async ({
    hand,
    app,
  }) => {
    const { keyboard } = app.page;
    await hand.write(0, 0, ['one']);
    await open(hand, 'one');
    await keyboard.press('Control+Shift+7');
    await keyboard.press('Enter');
    await hand.type('three');
    await keyboard.press('Control+Home');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await hand.type('two');
    await expect(field(app.page)).toHaveText('1. one\n2. two\n3. three', { useInnerText: true });
    await keyboard.press('Control+ArrowLeft');
    await keyboard.press('Backspace');
    await keyboard.press('Escape');
    await hand.expectTexts(['1. one\ntwo\n3. three'], 0, 0);
  });

  test('of a whole note is made by the bar, and unmade by it', async ({ hand, app }) => {
    await hand.write(0, 0, ['wait']);
    await hand.pressNote('wait');
    await button(app.page, 'Bulleted list').click();
    await hand.expectTexts(['- wait'], 0, 0);
    await expect(button(app.page, 'Bulleted list')).toHaveAttribute('aria-pressed', 'true');
    await button(app.page, 'Bulleted list').click();
    await hand.expectTexts(['wait'], 0, 0);
  });
});

test.describe('on the board', () => {
  test('Ctrl+B makes all selected notes bold as one step, with its words in the history', async ({
    hand,
    app,
  }) => {
    const { page } = app;
    await hand.write(0, 0, ['one', 'two', 'three']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+b');
    const all = async () => [...(await hand.project()).note.values()].map(({ emphasis }) => emphasis).sort();
    await expect.poll(all).toEqual(['b0-3', 'b0-3', 'b0-5']);
    await page.keyboard.press('Control+h');
    await expect(page.getByRole('button', { name: /^Change the emphasis of 3 notes/ })).toBeVisible();
    await page.keyboard.press('Control+h');
    await page.keyboard.press('Control+z');
    await expect.poll(all).toEqual(['', '', '']);
  });

  test('turns it on for all where one is without, and then off for all', async ({ hand, app }) => {
    const { page } = app;
    await hand.write(0, 0, ['one', 'two']);
    await hand.pressNote('one');
    await page.keyboard.press('Control+i');
    await expectEmphasis(hand, 'one', 'i0-3');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+i');
    await expectEmphasis(hand, 'two', 'i0-3');
    await expectEmphasis(hand, 'one', 'i0-3');
    await page.keyboard.press('Control+i');
    await expectEmphasis(hand, 'one', '');
    await expectEmphasis(hand, 'two', '');
  });

  test('copies keep it: duplicated, and pasted as notes', async ({ hand, app }) => {
    const { page } = app;
    await hand.write(0, 0, ['one']);
    await hand.pressNote('one');
    await page.keyboard.press('Control+b');
    await expectEmphasis(hand, 'one', 'b0-3');
    await page.keyboard.press('Control+d');
    await hand.expectTexts(['one', 'one'], 0, 0);
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await hand.expectTexts(['one', 'one', 'one'], 0, 0);
    const all = [...(await hand.project()).note.values()].map(({ emphasis }) => emphasis);
    expect(all).toEqual(['b0-3', 'b0-3', 'b0-3']);
  });

  test('a locked note keeps its look, and says why', async ({ hand, app }) => {
    const { page } = app;
    await hand.write(0, 0, ['one']);
    await hand.pressNote('one');
    await page.keyboard.press('Control+Shift+l');
    await page.keyboard.press('Control+b');
    await expect(page.getByText('It is locked').first()).toBeVisible();
    await expectEmphasis(hand, 'one', '');
  });
});

test('a word copied out of a note keeps its emphasis in another, and goes plain anywhere else', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await hand.write(0, 0, ['bold', 'to ']);
  await hand.pressNote('bold');
  await page.keyboard.press('Control+b');
  await expectEmphasis(hand, 'bold', 'b0-4');
  await open(hand, 'bold');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Escape');
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('bold');
  const kinds = await app.electron.evaluate(async ({ clipboard }) => {
    const older = clipboard as unknown as { availableFormats?: () => string[] };
    return older.availableFormats?.() ?? (await clipboard.read()).flatMap(({ types }) => types);
  });
  expect(kinds.filter((kind) => kind.includes('html'))).toEqual([]);
  await open(hand, 'to ');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Escape');
  await expectEmphasis(hand, 'to bold', 'b3-7');
});

test('a web page on the clipboard is pasted as its words, and a link is never one', async ({ hand, app }) => {
  const { page } = app;
  await hand.write(0, 0, ['see ']);
  await open(hand, 'see ');
  // What a browser puts there: no plain text beside it in some of them.
  await field(page).evaluate((element) => {
    const clipboardData = new DataTransfer();
    const html = '<b>https://example.org</b><img src="https://example.org/x.png"><script>1</script>';
    clipboardData.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(field(page)).toHaveText('see https://example.org');
  expect(await field(page).evaluate((element) => element.querySelectorAll('a, b, img, script').length)).toBe(
    0,
  );
  await page.keyboard.press('Escape');
  await expectEmphasis(hand, 'see https://example.org', '');
});

test('what is seen while writing stands where the board shows it, line by line and word by word', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await hand.press(middleOf(await hand.cell(0, 0)));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await hand.type('Запись:');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Shift+Enter');
  for (const item of ['- перезвонили только через день', 'обещали «завтра» и', 'забыли']) {
    await hand.type(item);
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+i');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+i');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Enter');
  const [note] = (await hand.project()).note.values();
  const box = (await hand.layout()).notes.get(note?.id ?? '');
  if (note === undefined || box === undefined) throw new Error('no note');
  expect(box.fit.lines.length).toBeGreaterThan(4);
  await page.keyboard.press('Enter');
  const seen = await field(page).evaluate((given) => {
    const element = given as HTMLElement;
    const frame = element.getBoundingClientRect();
    const scale = frame.width / element.offsetWidth;
    return [...element.querySelectorAll('span')].flatMap((span) => {
      const node = span.firstChild;
      if (!(node instanceof Text)) return [];
      return Array.from(node.data, (letter, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top } = range.getBoundingClientRect();
        return { letter, x: (left - frame.left) / scale, line: Math.round((top - frame.top) / scale) };
      });
    });
  });
  // Each run of the layout begins with a letter of the field: at the same x, and on a line of its own height.
  const letters = seen.filter(({ letter }) => letter !== '\n');
  const tops: number[] = [];
  for (const { runs, start } of box.fit.lines) {
    const before = note.text.slice(0, start).replaceAll('\n', '').length;
    const first = letters[before];
    tops.push(first?.line ?? Number.NaN);
    let at = before;
    for (const run of runs) {
      expect(Math.abs((letters[at]?.x ?? Number.NaN) - 14 - run.x), run.text).toBeLessThan(0.6);
      at += run.text.length;
    }
  }
  expect(tops.slice(1).map((top, at) => Math.round((top - (tops[at] ?? 0)) / box.fit.lineHeight))).toEqual(
    box.fit.lines.slice(1).map(() => 1),
  );
  await page.screenshot({ path: '/tmp/text-open.png' });
  await page.keyboard.press('Escape');
  await page.screenshot({ path: '/tmp/text-shut.png' });
});
