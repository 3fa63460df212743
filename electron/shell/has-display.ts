// Whether windows can be shown here. Only Linux may lack a display server.

/** True where there is a display, or Chromium was told to do without one. */
export const hasDisplay = (
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): boolean =>
  platform !== 'linux' ||
  Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY) ||
  argv.some((word) => word.startsWith('--ozone-platform='));
