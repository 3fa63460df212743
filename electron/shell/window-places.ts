// Remembers how the last window stood, for each arrangement of displays apart.
import { isDeepStrictEqual } from 'node:util';
import { type BrowserWindow, screen } from 'electron';
import * as v from 'valibot';
import { openJsonFile } from './json-file';
import type { Log } from './log-file';
import { displaysKey, placeWindow, type WindowPlace } from './place-window';

export interface WindowPlaces {
  /** The place for one more window. The app must be ready: displays are asked. */
  readonly next: (open: readonly BrowserWindow[]) => WindowPlace;
  /** Remembers how the window stands, at every change of it. */
  readonly follow: (window: BrowserWindow) => void;
  /** Remembers how the window stands now. */
  readonly remember: (window: BrowserWindow) => void;
  readonly written: () => Promise<void>;
}

const keptArrangements = 8;
const whole = v.pipe(v.number(), v.integer());
const places = v.record(
  v.string(),
  v.strictObject({
    bounds: v.strictObject({ x: whole, y: whole, width: whole, height: whole }),
    maximized: v.boolean(),
  }),
);

const workAreas = () => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
};

export function openWindowPlaces(path: string, log: Log): WindowPlaces {
  const file = openJsonFile<Readonly<Record<string, WindowPlace>>>(path, places, {}, log);
  const remember = (window: BrowserWindow): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const key = displaysKey(workAreas());
    const place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    if (isDeepStrictEqual(place, file.value()[key])) return;
    const others = Object.entries(file.value()).filter(([name]) => name !== key);
    file.set(Object.fromEntries([...others, [key, place]].slice(-keptArrangements)));
  };
  return {
    next: (open) => {
      const areas = workAreas();
      const bounds = open.map((window) => window.getNormalBounds());
      return placeWindow(file.value()[displaysKey(areas)], areas, bounds);
    },
    follow: (window) => {
      let timer: NodeJS.Timeout | undefined;
      const soon = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => remember(window), 400);
      };
      window.on('resize', soon);
      window.on('move', soon);
      window.on('maximize', soon);
      window.on('unmaximize', soon);
      window.on('close', () => {
        clearTimeout(timer);
        remember(window);
      });
    },
    remember,
    written: file.written,
  };
}
