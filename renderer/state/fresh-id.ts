// New ids, from the browser's own source of randomness.
import { type Id, idFromBytes } from '#shared/base/id';

export const freshId = (): Id => idFromBytes((count) => crypto.getRandomValues(new Uint8Array(count)));
