// Every migration in the order of its version. Only ever grows at the end.
import type { Migration } from '../migrate';
import { first } from './0001-first';
import { freeArea } from './0002-free-area';
import { wholeMap } from './0003-whole-map';

export const migrations: readonly Migration[] = [first, freeArea, wholeMap];
