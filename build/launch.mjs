// @ts-check
// The words Electron is started with on this machine.
import fs from 'node:fs';

/** Kernel switches that keep an ordinary user's Chromium from making its sandbox, with the forbidding value. */
const forbidding = [
  { file: '/proc/sys/kernel/unprivileged_userns_clone', value: '0' },
  { file: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', value: '1' },
];

/**
 * Why Chromium's sandbox cannot be had here, or undefined where it can. The window's own sandbox (no Node,
 * isolated context) does not hang on it.
 */
export function sandboxObstacle() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return 'Chromium has no sandbox for root';
  const found = forbidding.find(
    ({ file, value }) => fs.existsSync(file) && fs.readFileSync(file, 'utf8').trim() === value,
  );
  return found && `this system keeps ordinary users from making one (${found.file} is ${found.value})`;
}

/**
 * True where there is no graphics card. Chromium finds that out by a process that dies while the first window is being
 * made, which now and then takes the window along; told beforehand, it draws the same way without trying.
 */
const withoutGraphicsCard = () => process.platform === 'linux' && !fs.existsSync('/dev/dri');

/** Switches that must stand before the app's folder. */
export const launchSwitches = () => [
  ...(sandboxObstacle() ? ['--no-sandbox'] : []),
  ...(withoutGraphicsCard() ? ['--disable-gpu'] : []),
];
