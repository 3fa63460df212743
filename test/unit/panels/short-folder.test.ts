// Folders cut to what says most.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortFolder } from '../../../renderer/panels/start/short-folder';

describe('a folder in the list of recent files', () => {
  it('is left whole where it fits', () => {
    expect(shortFolder('/media/stick', 34)).toBe('/media/stick');
  });

  it('keeps its last names, whole', () => {
    expect(shortFolder('/home/anna/Documents/Workshops/2026', 24)).toBe('…/Workshops/2026');
    expect(shortFolder('C:\\Users\\Anna\\Documents\\Workshops', 20)).toBe('…\\Workshops');
  });

  it('fits unless its very last name does not', () => {
    const names = fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(names, fc.integer({ min: 16, max: 60 }), (parts, limit) => {
        const folder = `/${parts.join('/')}`;
        const short = shortFolder(folder, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(folder.endsWith(short.replace('…', ''))).toBe(true);
      }),
    );
  });
});
