// The displays that apps under test may draw on: the one there is, or the virtual ones that build/test.mjs started.

/** Names of X displays, one for each worker; where none is named, the one that the environment has. */
export const displays: readonly string[] = (process.env.WAYBOARD_DISPLAYS ?? '').split(' ');

/** Lets all that this worker starts draw on its own display, and gives its name. */
export function ownDisplay(worker: number): string {
  const display = displays[worker] ?? '';
  if (display !== '') process.env.DISPLAY = display;
  return display;
}
