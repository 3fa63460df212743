// Words typed while the other layout was on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onOtherLayout } from '#shared/text/keyboard-layout';

describe('the other keyboard layout', () => {
  it('turns words typed by mistake into those meant', () => {
    expect(onOtherLayout('rfhnf')).toBe('карта');
    expect(onOtherLayout('ьфз')).toBe('map');
    expect(onOtherLayout("'rcgjhn")).toBe('экспорт');
  });

  it('undoes itself', () => {
    const letters = fc.stringMatching(/^[a-zа-яё\s\d]*$/);
    fc.assert(fc.property(letters, (text) => onOtherLayout(onOtherLayout(text)) === text));
  });
});
