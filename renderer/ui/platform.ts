// Which system the window runs on, for keycaps and the command key. Set once, before anything is drawn.
import { createContext, useContext } from 'react';
import type { Platform } from './key-caps';

export const PlatformContext = createContext<Platform>('linux');

export const usePlatform = (): Platform => useContext(PlatformContext);
