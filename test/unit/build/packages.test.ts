// When npm's record of what it installed agrees with the lock file, and when `npm ci` must run again.
import { expect, it } from 'vitest';
import { recordAgrees } from '../../../build/setup/packages.mjs';

const lockOf = (packages: Record<string, object>): string => JSON.stringify({ packages });

const locked = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b-darwin': { version: '1.0.0', optional: true },
};
const { 'node_modules/a': a } = locked;

it('agrees when all is there but packages for other platforms', () => {
  expect(recordAgrees(lockOf(locked), lockOf({ 'node_modules/a': a }))).toBe(true);
});

it.each([
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
  ['a package has other contents', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
  ['a package is there that the lock file does not name', { 'node_modules/a': a, 'node_modules/c': a }],
])('disagrees when %s', (_why, installed) => {
  expect(recordAgrees(lockOf(locked), lockOf(installed))).toBe(false);
});
