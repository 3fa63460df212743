// A board in a window that the bench can drive with real input: the app or the limit.
import type { ElectronApplication, Page } from 'playwright';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Contender {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** The middle of the board's picture, in CSS pixels of the window. */
  readonly middle: Spot;
  /** Shows everything, at rest. */
  fit(): Promise<void>;
  /** Shows the middle of the board at 100 %, at rest. */
  full(): Promise<void>;
  /** Where notes stand in the window as `full` and `fit` show them, nearest to the middle first. */
  spots(view: 'fit' | 'full', count: number): readonly Spot[];
  /** Selects so many notes nearest to the middle of the board. Leaves the view at `fit`. */
  selectMiddle(count: number): Promise<void>;
  /** Ends a drag without moving anything, where that can be had. */
  letGo(): Promise<void>;
}

/** Long enough for a picture to be sharp and the machine quiet. */
export const rest = (page: Page, ms = 400): Promise<void> => page.waitForTimeout(ms);
