import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureSize } from '#shared/base/picture-size';
import { runWords } from './run-words';

let folder: string;
const run = (...words: string[]) => runWords(folder, words);
const inFolder = (name: string) => join(folder, name);
const made = (name: string) => ({ code: 0, out: `${inFolder(name)}\n` });
const pdf = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wayboard-cli-'));
  expect(run('new', 'car.cjm', '--sample', 'car-service', '--lang', 'ru').code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface ProjectJson {
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}
const projectJson = (): ProjectJson => {
  expect(run('export', 'car.cjm', '--json', 'car.json')).toEqual({ ...made('car.json'), err: '' });
  return JSON.parse(readFileSync(inFolder('car.json'), 'utf8')) as ProjectJson;
};

describe('export', () => {
  it('writes the whole project as JSON', () => {
    const { records } = projectJson();
    const counted = JSON.parse(run('info', 'car.cjm', '--json').out).records;
    expect(Object.fromEntries(Object.entries(records).map(([type, rows]) => [type, rows.length]))).toEqual(
      counted,
    );
  });

  it('draws a PDF as large as the map, with the words of every note in it', () => {
    expect(run('export', 'car.cjm', '--pdf', 'car.pdf')).toEqual({ ...made('car.pdf'), err: '' });
    const found = pdf('pdftotext', '-r', '300', 'car.pdf', '-').replace(/\s+/g, '');
    const texts = (projectJson().records.note ?? []).map((note) => String(note.text));
    expect(texts.length).toBeGreaterThan(10);
    const missing = texts.filter((text) => !found.includes(text.replace(/\s+/g, '')));
    expect(missing).toEqual([]);
  });

  it('prints the facilitator’s questions only when they are asked for', () => {
    expect(run('new', 'asking.cjm', '--template', 'car-service', '--lang', 'ru').code).toBe(0);
    const wordsOf = (...more: string[]): string => {
      expect(run('export', 'asking.cjm', '--pdf', 'asking.pdf', ...more).code).toBe(0);
      return pdf('pdftotext', 'asking.pdf', '-').replace(/\s+/g, '');
    };
    expect(wordsOf()).not.toContain('Каконживётбезмашины');
    expect(wordsOf()).not.toContain('Вопросыфасилитатора');
    expect(wordsOf('--questions')).toContain('Каконживётбезмашины');
  });

  it.each([
    ['A4', 'portrait', '595.276 x 841.89'],
    ['A0', 'landscape', '3370.39 x 2383.94'],
  ])('draws a PDF on %s %s', (paper, orientation, size) => {
    const { code } = run(
      'export',
      'car.cjm',
      '--pdf',
      'sheet.pdf',
      '--paper',
      paper,
      '--orientation',
      orientation,
    );
    expect(code).toBe(0);
    expect(pdf('pdfinfo', 'sheet.pdf')).toContain(`${size} pts (${paper})`);
  });

  it('says when the type will be tiny on paper', () => {
    expect(run('export', 'car.cjm', '--pdf', 'tiny.pdf', '--paper', 'A4').err).toMatch(/smallest type .* pt/);
  });

  it('draws a PNG at a scale and at dots per inch', () => {
    const size = (...words: string[]) => {
      expect(run('export', 'car.cjm', '--png', 'car.png', ...words).code).toBe(0);
      const found = pictureSize(readFileSync(inFolder('car.png')));
      if (found === null) throw new Error('no PNG');
      return found;
    };
    const [one, two] = [size('--scale', '0.5'), size('--scale', '1')];
    expect(Math.abs(two.width - 2 * one.width)).toBeLessThanOrEqual(2);
    expect(size('--dpi', '96')).toEqual(two);
    expect(size('--paper', 'A4', '--dpi', '72')).toEqual({ width: 842, height: 595 });
  });

  it('draws an SVG with real text', () => {
    expect(run('export', 'car.cjm', '--svg', 'car.svg')).toMatchObject(made('car.svg'));
    const svg = readFileSync(inFolder('car.svg'), 'utf8');
    expect(svg).toMatch(/^<\?xml/);
    expect(svg.match(/<text/g)?.length).toBeGreaterThan(10);
  });

  it('finds a map by its name, whatever the case, and says when there is none', () => {
    const [map] = projectJson().records.map ?? [];
    const name = String(map?.name);
    expect(run('export', 'car.cjm', '--svg', 'named.svg', '--map', name.toUpperCase()).code).toBe(0);
    const { code, err } = run('export', 'car.cjm', '--svg', 'none.svg', '--map', 'Нет такой');
    expect(code).toBe(2);
    expect(err).toContain('“Нет такой”');
  });

  it('draws the map’s furniture in the language asked for', () => {
    const words = (lang: string) => {
      run('export', 'car.cjm', '--pdf', `${lang}.pdf`, '--lang', lang);
      return pdf('pdftotext', '-r', '300', `${lang}.pdf`, '-');
    };
    expect(words('en')).not.toBe(words('ru'));
  });

  it('replaces its own file whole, and leaves nothing else', () => {
    writeFileSync(inFolder('old.svg'), 'old');
    const before = readdirSync(folder);
    expect(run('export', 'car.cjm', '--svg', 'old.svg').code).toBe(0);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(inFolder('old.svg'), 'utf8')).not.toBe('old');
  });

  it.each([
    ['no format', [], '--pdf'],
    ['two formats', ['--pdf', 'a.pdf', '--svg', 'a.svg'], '--pdf'],
    ['an unknown paper', ['--pdf', 'a.pdf', '--paper', 'A5'], '--paper A5'],
    ['an orientation without paper', ['--pdf', 'a.pdf', '--orientation', 'portrait'], '--orientation'],
    ['a scale for a PDF', ['--pdf', 'a.pdf', '--scale', '2'], '--scale'],
    ['scale and dots per inch', ['--png', 'a.png', '--scale', '2', '--dpi', '96'], '--scale'],
    ['no number', ['--png', 'a.png', '--dpi', 'many'], '--dpi many'],
    ['a number beyond the limits', ['--png', 'a.png', '--dpi', '90000'], '--dpi 90000'],
    ['a paper for JSON', ['--json', 'a.json', '--paper', 'A4'], '--paper'],
    ['a missing folder', ['--pdf', 'no/a.pdf'], 'a.pdf'],
  ])('refuses %s', (_what, words, said) => {
    const before = readdirSync(folder);
    const { code, out, err } = run('export', 'car.cjm', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(readdirSync(folder)).toEqual(before);
  });
});
