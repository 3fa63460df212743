import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../electron/shell/file-name';

describe('a file name from a title', () => {
  it.each([
    ['Путь клиента: сервис/2026', 'Путь клиента сервис 2026'],
    ['  ..скрытое  ', 'скрытое'],
    ['-rf', 'rf'],
    ['a\u0000b\nc', 'a b c'],
    ['CON', '_CON'],
    ['lpt1.txt', '_lpt1.txt'],
    ['Қазақ әріптері', 'Қазақ әріптері'],
    ['???', 'Untitled'],
    ['', 'Untitled'],
  ])('%j becomes %j', (title, name) => {
    expect(fileNameOf(title, 'Untitled')).toBe(name);
  });

  it('is cut between characters, not within one', () => {
    const name = fileNameOf('😀'.repeat(100), 'x');
    expect([...name]).toHaveLength(80);
    expect(() => encodeURIComponent(name)).not.toThrow();
  });
});
