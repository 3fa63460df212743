import { describe, expect, it } from 'vitest';
import { parseLaunch, userArguments } from '../../../electron/shell/launch-arguments';

describe('the words after the program’s name', () => {
  it('are all but the executable for an installed program', () => {
    expect(userArguments(['/opt/wayboard', 'a.cjm', '--x'], false)).toEqual(['a.cjm', '--x']);
  });

  it('lack the app’s folder where Electron was given one, wherever switches put it', () => {
    expect(userArguments(['/electron', '--no-sandbox', '/app', 'a.cjm'], true)).toEqual([
      '--no-sandbox',
      'a.cjm',
    ]);
    expect(userArguments(['/electron', '.', '--main-job=/out'], true)).toEqual(['--main-job=/out']);
  });

  it('open windows for project files, those that begin with a dash too', () => {
    expect(parseLaunch(['--no-sandbox', 'a.cjm', '--inspect.cjm', 'Ы.CJM', 'note.txt'])).toEqual({
      kind: 'window',
      files: ['a.cjm', '--inspect.cjm', 'Ы.CJM'],
    });
    expect(parseLaunch([])).toEqual({ kind: 'window', files: [] });
  });

  it('are the command line’s from its first word on, switches of Chromium left out', () => {
    expect(parseLaunch(['--no-sandbox', 'export', 'a.cjm', '--pdf', 'a.pdf'])).toEqual({
      kind: 'cli',
      words: ['export', 'a.cjm', '--pdf', 'a.pdf'],
    });
    expect(parseLaunch(['--help'])).toEqual({ kind: 'cli', words: ['--help'] });
    expect(parseLaunch(['--version'])).toEqual({ kind: 'cli', words: ['--version'] });
  });

  it('are no command where a file comes first', () => {
    expect(parseLaunch(['new.cjm', 'new'])).toEqual({ kind: 'window', files: ['new.cjm'] });
    expect(parseLaunch(['constructor'])).toEqual({ kind: 'window', files: [] });
  });

  it('ask for the main job with a folder', () => {
    expect(parseLaunch(['--no-sandbox', '--main-job=/tmp/out'])).toEqual({
      kind: 'main-job',
      outDir: '/tmp/out',
    });
  });
});
