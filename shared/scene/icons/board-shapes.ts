// Shapes of the board's own signs in a box of 24 × 24, as absolute M, L, C and Z, after lucide (ISC): what is not seen, what
// is not there, and why customers came.
import type { TriggerKind } from '../../model/records/trigger';
import { channelShapes } from './channel-shapes';

/** A customer step that the company does not see. */
export const blindSpotShape =
  'M2 12C4 7.5 7.7 5 12 5C16.3 5 20 7.5 22 12C20 16.5 16.3 19 12 19C7.7 19 4 16.5 2 12ZM4 21L20 3';

/** A step of the company that no customer meets. */
export const phantomShape =
  'M9 10L9.01 10M15 10L15.01 10M12 2C7.58 2 4 5.58 4 10L4 22L7 19L9.5 21.5L12 19L14.5 21.5L17 19L20 22L20 10C20 5.58 16.42 2 12 2Z';

export const triggerShapes: Readonly<Record<TriggerKind, string>> = {
  price:
    'M12.59 2.59C12.21 2.21 11.7 2 11.17 2L4 2C2.9 2 2 2.9 2 4L2 11.17C2 11.7 2.21 12.21 2.59 12.59L11.29 21.29C12.2 22.2 13.66 22.2 14.57 21.29L21.29 14.57C22.2 13.66 22.2 12.2 21.29 11.29ZM7.5 7.5L7.51 7.5',
  recommendation: channelShapes['word-of-mouth'],
  urgency:
    'M12 2C17.52 2 22 6.48 22 12C22 17.52 17.52 22 12 22C6.48 22 2 17.52 2 12C2 6.48 6.48 2 12 2ZM12 6L12 12L16 14',
  location:
    'M20 10C20 16 12 22 12 22C12 22 4 16 4 10C4 5.58 7.58 2 12 2C16.42 2 20 5.58 20 10ZM12 7C13.66 7 15 8.34 15 10C15 11.66 13.66 13 12 13C10.34 13 9 11.66 9 10C9 8.34 10.34 7 12 7Z',
  ad: channelShapes.ad,
  habit:
    'M17 2L21 6L17 10M3 11L3 10C3 7.79 4.79 6 7 6L21 6M7 22L3 18L7 14M21 13L21 14C21 16.21 19.21 18 17 18L3 18',
  other: channelShapes.other,
};
