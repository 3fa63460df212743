import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Log, openLog } from '../../../electron/shell/log-file';
import { projectFileAt, queueOpenRequests } from '../../../electron/shell/open-requests';
import { openPreferences } from '../../../electron/shell/preferences';
import { openRecentFiles } from '../../../electron/shell/recent-files';
import { fileKey } from '../../../electron/shell/same-file';

let folder: string;
let log: Log;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wayboard-shell-'));
  log = openLog(join(folder, 'logs'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines = (name = 'wayboard.log'): string[] =>
  readFileSync(join(folder, 'logs', name), 'utf8')
    .trimEnd()
    .split('\n');

describe('preferences', () => {
  const open = (languages: readonly string[] = []) =>
    openPreferences(join(folder, 'deep', 'preferences.json'), languages, log);

  it('begin with the system’s language and are kept whole on the disk', async () => {
    const first = open(['ru-RU']);
    expect(first.current()).toEqual({
      language: 'ru',
      theme: 'system',
      targets: 'auto',
      firstPersonHints: true,
    });
    const heard: unknown[] = [];
    first.onChange((preferences) => heard.push(preferences));
    expect(first.change({ theme: 'dark' })).toEqual({
      language: 'ru',
      theme: 'dark',
      targets: 'auto',
      firstPersonHints: true,
    });
    first.change({ language: 'en' });
    await first.written();
    expect(heard).toEqual([
      { language: 'ru', theme: 'dark', targets: 'auto', firstPersonHints: true },
      { language: 'en', theme: 'dark', targets: 'auto', firstPersonHints: true },
    ]);
    expect(open(['ru-RU']).current()).toEqual({
      language: 'en',
      theme: 'dark',
      targets: 'auto',
      firstPersonHints: true,
    });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['preferences.json']);
  });

  it.each([
    ['cut short', '{"language":"ru"'],
    ['of another shape', '{"language":"de","theme":"dark"}'],
    ['with more than belongs there', '{"language":"ru","theme":"dark","x":1}'],
    ['not text', '\u0000\u0001'],
  ])('a file that is %s counts as none, and is logged', async (_what, content) => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'preferences.json'), content);
    const preferences = open(['en']);
    expect(preferences.current()).toEqual({
      language: 'en',
      theme: 'system',
      targets: 'auto',
      firstPersonHints: true,
    });
    expect(lines().join()).toContain('preferences.json');
    preferences.change({ theme: 'light' });
    await preferences.written();
    expect(open().current().theme).toBe('light');
  });

  it('still count for this run where they cannot be written', async () => {
    writeFileSync(join(folder, 'deep'), 'a file where the folder should be');
    const preferences = open();
    preferences.change({ theme: 'dark' });
    await preferences.written();
    expect(preferences.current().theme).toBe('dark');
    expect(lines().join()).toContain('preferences.json');
  });
});

describe('recent files', () => {
  let made = 0;
  const open = () =>
    openRecentFiles(
      join(folder, 'recent.json'),
      () => {
        made += 1;
        return `id-${made}`;
      },
      log,
    );

  it('are newest first, each once, and tell which are missing', async () => {
    const [one, two] = [join(folder, 'one.cjm'), join(folder, 'two.cjm')];
    writeFileSync(one, '');
    const recent = open();
    recent.add(one);
    recent.add(two);
    recent.add(one);
    await recent.look();
    expect(recent.list().map(({ name, missing }) => [name, missing])).toEqual([
      ['one.cjm', false],
      ['two.cjm', true],
    ]);
    expect(recent.list()[0]).toMatchObject({ folder });
    await recent.written();
    const next = open();
    const heard: boolean[][] = [];
    next.onChange((files) => heard.push(files.map(({ missing }) => missing)));
    await next.look();
    await next.look();
    expect(next.list()).toEqual(recent.list());
    expect(heard).toEqual([[false, true]]);
  });

  it('are known by id, can be forgotten, and are not more than twelve', () => {
    const recent = open();
    for (let at = 0; at < 20; at++) recent.add(join(folder, `${at}.cjm`));
    expect(recent.list()).toHaveLength(12);
    const [newest] = recent.list();
    expect(recent.pathOf(newest?.id ?? '')).toBe(join(folder, '19.cjm'));
    expect(recent.pathOf('no such id')).toBeUndefined();
    const heard: number[] = [];
    recent.onChange((files) => heard.push(files.length));
    recent.forget(newest?.id ?? '');
    expect(heard).toEqual([11]);
    expect(recent.list()[0]?.name).toBe('18.cjm');
  });
});

describe('the log', () => {
  it('writes a line at once, on one line, with time, level and area', () => {
    log.error('ipc', 'first\n  second\nthird');
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z error ipc: first \| second \| third$/);
  });

  it('rotates by size and keeps three files', () => {
    const small = openLog(join(folder, 'logs'), { maxBytes: 200, files: 3 });
    for (let at = 0; at < 40; at++) small.info('test', `line ${at} of some length`);
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual([
      'wayboard.log',
      'wayboard.log.1',
      'wayboard.log.2',
    ]);
    const kept = [...lines('wayboard.log.2'), ...lines('wayboard.log.1'), ...lines()];
    expect(kept.at(-1)).toContain('line 39');
    const numbers = kept.map((line) => Number(/line (\d+)/.exec(line)?.[1]));
    expect(numbers).toEqual(Array.from(numbers, (_, at) => 40 - numbers.length + at));
  });
});

describe('a file the system asks to open', () => {
  it('is taken where it is a regular project file, relative names from where the person stood', () => {
    for (const name of ['a.cjm', '-b.cjm', 'Ы.CJM']) {
      writeFileSync(join(folder, name), '');
      expect(projectFileAt(name, folder)).toEqual({ ok: true, value: join(folder, name) });
    }
    symlinkSync(join(folder, 'a.cjm'), join(folder, 'link.cjm'));
    expect(projectFileAt('link.cjm', folder).ok).toBe(true);
  });

  it('is refused with the reason where it is missing, a folder, a device or of another name', () => {
    mkdirSync(join(folder, 'folder.cjm'));
    writeFileSync(join(folder, 'text.txt'), '');
    symlinkSync('/dev/zero', join(folder, 'device.cjm'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.cjm'));
    const said = ['absent.cjm', 'folder.cjm', 'text.txt', 'device.cjm', 'dangling.cjm', 'nul\u0000.cjm'].map(
      (name) => {
        const file = projectFileAt(name, folder);
        return file.ok ? 'taken' : file.error.code;
      },
    );
    expect(said).toEqual([
      'file/not-found',
      'file/not-a-file',
      'file/not-a-file',
      'file/not-a-file',
      'file/not-found',
      'file/unreadable',
    ]);
  });

  it('waits until there is somebody to open it, in order', () => {
    const requests = queueOpenRequests();
    const opened: string[] = [];
    requests.add({ ok: true, value: 'one' });
    requests.add({ ok: true, value: 'two' });
    requests.serve((file) => void opened.push(file.ok ? file.value : file.error.code));
    requests.add({ ok: true, value: 'three' });
    expect(opened).toEqual(['one', 'two', 'three']);
  });

  it('is the same file under another spelling', () => {
    const path = join(folder, 'a.cjm');
    writeFileSync(path, '');
    symlinkSync(path, join(folder, 'b.cjm'));
    expect(fileKey(join(folder, '.', 'x', '..', 'a.cjm'))).toBe(fileKey(path));
    expect(fileKey(join(folder, 'b.cjm'))).toBe(fileKey(path));
    writeFileSync(join(folder, 'c.cjm'), '');
    expect(fileKey(join(folder, 'c.cjm'))).not.toBe(fileKey(path));
    expect(fileKey(join(folder, 'absent.cjm'))).toBe(join(folder, 'absent.cjm'));
  });
});
