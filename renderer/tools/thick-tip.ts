// With large targets every pointer hits as easily as a finger does.
import type { Pointer } from './tool-input';

/** The pointer by what it hits with: a finger's tip where targets are large. */
export const thickTip = <P extends Pick<Pointer, 'at' | 'by'>>(pointer: P, largeTargets: boolean): P =>
  largeTargets ? { ...pointer, by: 'touch' } : pointer;
