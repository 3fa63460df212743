import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../../electron/shell/has-display';

describe('a display', () => {
  it('is missing only on Linux without a server and without Chromium’s own way', () => {
    expect(hasDisplay('linux', {}, [])).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' }, [])).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' }, [])).toBe(true);
    expect(hasDisplay('linux', {}, ['--ozone-platform=headless'])).toBe(true);
    expect(hasDisplay('darwin', {}, [])).toBe(true);
  });
});
