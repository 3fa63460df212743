// The decoded pictures of the project in this window, for everything that draws its board.
import { createStore } from 'zustand/vanilla';
import { decodePicture } from './decode-picture';
import { DecodedPictures } from './decoded-pictures';

/** Bytes of bitmaps kept: what some two dozen pictures take that fill the screen. */
const room = 100_663_296;

/** How often pictures have come: what shows the board is drawn again when it is another number. */
export const arrivedStore = createStore<{ readonly times: number }>(() => ({ times: 0 }));

export const boardPictures = new DecodedPictures(decodePicture, room, () =>
  arrivedStore.setState(({ times }) => ({ times: times + 1 })),
);
