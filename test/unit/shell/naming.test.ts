import { describe, expect, it } from 'vitest';
import { naming } from '../../../electron/shell/naming';

describe('an error of a file', () => {
  it('says its name, and keeps one it has', () => {
    expect(naming({ code: 'file/empty' }, '/a/b.cjm')).toEqual({
      code: 'file/empty',
      details: { name: 'b.cjm' },
    });
    const named = { code: 'file/empty', details: { name: 'x', size: 1 } } as const;
    expect(naming(named, '/a/b.cjm')).toEqual(named);
  });
});
