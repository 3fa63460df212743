// What is remembered: the answers used last, and no others.
import { expect, it } from 'vitest';
import { LastUsed } from '#shared/base/last-used';

it('remembers the answers used last and forgets the others', () => {
  const answers = new LastUsed<{ key: string }>(2);
  const ask = (key: string) => answers.of(key, () => ({ key }));
  const first = ask('one');
  const second = ask('two');
  expect(ask('one')).toBe(first);
  ask('three');
  expect(ask('one')).toBe(first);
  expect(ask('two')).not.toBe(second);
  expect(ask('two')).toEqual({ key: 'two' });
});
