import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../electron/shell/content-policy';

describe('the policy of the pages', () => {
  it('allows neither code from text nor connections, and denies by default', () => {
    const rules = new Map(
      contentPolicy.split('; ').map((rule) => rule.split(/ (.*)/, 2) as [string, string]),
    );
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('connect-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(contentPolicy).not.toMatch(/unsafe|\*|https?:|data:/);
  });
});
