import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleNames, templateNames } from '#shared/model/templates/names';
import packageJson from '../../../package.json';
import { runWords } from './run-words';

let folder: string;
const run = (...words: string[]) => runWords(folder, words);
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wayboard-cli-'));
  const made = run('new', 'car.cjm', '--sample', 'car-service', '--lang', 'ru');
  expect(made).toEqual({ code: 0, out: `${inFolder('car.cjm')}\n`, err: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('new', () => {
  it.each(templateNames)('makes a project from the template %s', (template) => {
    const name = `${template}.cjm`;
    expect(run('new', name, '--template', template)).toEqual({
      code: 0,
      out: `${inFolder(name)}\n`,
      err: '',
    });
    expect(run('check', name).code).toBe(0);
  });

  it.each(sampleNames)('makes a project from the example %s', (sample) => {
    const name = `sample-${sample}.cjm`;
    expect(run('new', name, '--sample', sample).code).toBe(0);
    expect(run('check', name).code).toBe(0);
  });

  it('makes a project from a workshop’s description and says what went where', () => {
    const workshop = {
      title: 'Visit',
      steps: [{ stage: 'Need', step: 'I call', department: 'Desk', expectation: 8, actual: 3 }],
      buts: [{ phase: 'Need', good: 'Polite', but: 'slow' }],
      mood: 'fine',
    };
    // As the notepad of Windows writes it.
    writeFileSync(inFolder('visit.json'), `\ufeff${JSON.stringify(workshop)}`);
    const { code, out, err } = run('new', 'visit.cjm', '--from', 'visit.json', '--lang', 'en');
    expect({ code, out }).toEqual({ code: 0, out: `${inFolder('visit.cjm')}\n` });
    expect(err).toContain('1 stage, 1 step, 1 touchpoint, 1 rating, 1 department, 1 note');
    expect(err).toContain('BUT situations: 1');
    expect(err).toMatch(/Not taken.*: mood\./);
    expect(JSON.parse(run('info', 'visit.cjm', '--json').out).maps).toMatchObject([{ steps: 1, notes: 1 }]);
  });

  it.each([
    ['no JSON', Buffer.from('{"title": '), 'bad.json'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'bad.json'],
    ['nothing', Buffer.alloc(0), 'bad.json'],
    ['100 MB', Buffer.alloc(100 * 1024 * 1024, 0x20), '20 MB'],
    [
      'nested without end',
      Buffer.from(`{"title":"V","steps":${'['.repeat(1e6)}${']'.repeat(1e6)}}`),
      'nested',
    ],
    [
      'a rating of 11',
      Buffer.from('{"title":"V","steps":[{"stage":"S","step":"s","actual":11}]}'),
      'steps[0].actual',
    ],
  ])('refuses a description that is %s, and makes nothing', (_what, bytes, said) => {
    writeFileSync(inFolder('bad.json'), bytes);
    const before = readdirSync(folder);
    const { code, out, err } = run('new', 'bad.cjm', '--from', 'bad.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('speaks the language it is told in what it makes', () => {
    for (const lang of ['ru', 'en']) run('new', `${lang}.cjm`, '--template', 'lifecycle', '--lang', lang);
    const language = (name: string) => JSON.parse(run('info', name, '--json').out).language;
    expect([language('ru.cjm'), language('en.cjm')]).toEqual(['ru', 'en']);
  });

  it('never replaces a file', () => {
    const before = readFileSync(inFolder('car.cjm'));
    const { code, out, err } = run('new', 'car.cjm', '--template', 'blank');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('“car.cjm” exists');
    expect(readFileSync(inFolder('car.cjm')).equals(before)).toBe(true);
  });

  it.each([
    ['a name that is no project’s', ['new', 'x.txt', '--template', 'blank'], 'x.txt'],
    ['no source', ['new', 'x.cjm'], '--template | --sample | --from'],
    [
      'two sources',
      ['new', 'x.cjm', '--sample', 'car-service', '--from', 'w.json'],
      '--template | --sample | --from',
    ],
    ['a description that is not there', ['new', 'x.cjm', '--from', 'absent.json'], 'absent.json'],
    ['an unknown template', ['new', 'x.cjm', '--template', 'nothing'], 'nothing'],
    ['an unknown example', ['new', 'x.cjm', '--sample', 'nothing'], 'nothing'],
    ['an unknown language', ['new', 'x.cjm', '--template', 'blank', '--lang', 'de'], '--lang de'],
    ['a folder that is not there', ['new', 'no/x.cjm', '--template', 'blank'], 'x.cjm'],
  ])('refuses %s', (_what, words, said) => {
    const before = readdirSync(folder);
    const { code, out, err } = run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('info', () => {
  it('counts what the project holds, for programs', () => {
    const { code, out, err } = run('info', 'car.cjm', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const info = JSON.parse(out);
    expect(info).toMatchObject({ language: 'ru', edits: 0 });
    expect(info.projectId).toMatch(/^[0-9A-Za-z]{22}$/);
    expect(info.maps).toHaveLength(info.records.map);
    const [map] = info.maps;
    expect(map.stages).toBeGreaterThan(3);
    expect(map.notes).toBeGreaterThan(10);
    expect(info.records.note).toBeGreaterThanOrEqual(map.notes);
  });

  it('says it in the person’s language', () => {
    expect(run('info', 'car.cjm', '--lang', 'ru').out).toMatch(/0 правок\nКарта «.+»\n {2}\d+ этап/);
    expect(run('info', 'car.cjm').out).toMatch(/0 edits\nMap “.+”\n {2}\d+ stage/);
    expect(runWords(folder, ['info', 'car.cjm'], 'ru_RU.UTF-8').out).toContain('0 правок');
  });

  it('leaves the file and its folder as they were', () => {
    const before = [readFileSync(inFolder('car.cjm')).toString('latin1'), readdirSync(folder)];
    run('info', 'car.cjm');
    expect([readFileSync(inFolder('car.cjm')).toString('latin1'), readdirSync(folder)]).toEqual(before);
  });
});

describe('check', () => {
  it('finds no damage in a whole file', () => {
    expect(run('check', 'car.cjm')).toEqual({ code: 0, out: 'no damage\n', err: '' });
    expect(run('check', 'car.cjm', '--lang', 'ru').out).toBe('повреждений нет\n');
  });

  it('lists the damage of a cut-off file and of one flipped bit, and ends with 1', () => {
    const bytes = readFileSync(inFolder('car.cjm'));
    writeFileSync(inFolder('cut.cjm'), bytes.subarray(0, bytes.length / 2));
    const flipped = Buffer.from(bytes);
    const at = bytes.length - 4_096 * 3;
    flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
    writeFileSync(inFolder('flipped.cjm'), flipped);
    expect(run('check', 'cut.cjm')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^file\/truncated: /),
      err: '',
    });
    expect(run('check', 'flipped.cjm')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^file\/damaged: /),
      err: '',
    });
  });

  it('ends with 2 for what is no project: nothing, a text, an empty file, another program’s, a newer one', () => {
    writeFileSync(inFolder('text.cjm'), 'no database at all');
    writeFileSync(inFolder('empty.cjm'), '');
    new Database(inFolder('other.cjm')).exec('CREATE TABLE t (x)').close();
    const newer = readFileSync(inFolder('car.cjm'));
    newer.writeUInt32BE(9_000, 60);
    writeFileSync(inFolder('newer.cjm'), newer);
    const said = ['absent', 'text', 'empty', 'other', 'newer'].map((name) => {
      const { code, out, err } = run('check', `${name}.cjm`);
      expect({ code, out }, name).toEqual({ code: 2, out: '' });
      expect(err, name).toContain(`“${name}.cjm”`);
      return err;
    });
    expect(new Set(said.map((text) => text.split('“')[0])).size).toBe(5);
  });
});

describe('usage', () => {
  it('is told by --help on stdout, and on stderr to who said nothing', () => {
    const help = run('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const word of ['new', 'info', 'analyse', 'check', 'export']) {
      expect(help.out).toContain(`\n  ${word} `);
      expect(run(word, '--help')).toEqual(help);
    }
    for (const name of [...templateNames, ...sampleNames]) expect(help.out).toContain(name);
    expect(run()).toEqual({ code: 2, out: '', err: help.out });
    expect(runWords(folder, ['--help'], 'ru_RU.UTF-8').out).toContain('Командная строка');
  });

  it('has a version, the package’s', () => {
    expect(run('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });

  it.each([
    [['bogus'], 'bogus'],
    [['info'], '--help'],
    [['info', 'car.cjm', 'second.cjm'], 'second.cjm'],
    [['info', 'car.cjm', '--json=yes'], '--json'],
    [['info', 'car.cjm', '--wrong'], '--wrong'],
    [['info', 'car.cjm', '--json', '--json'], '--json'],
    [['check', 'car.cjm', '--lang'], '--lang'],
    [['constructor', 'car.cjm'], 'constructor'],
  ])('%j is refused and says what is wrong', (words, said) => {
    const { code, out, err } = run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('takes names that begin with a dash after two dashes', () => {
    expect(run('new', '--template', 'blank', '--', '-plan.cjm').code).toBe(0);
    expect(run('info', '--', '-plan.cjm').code).toBe(0);
  });
});
