// @ts-check
// Where things stand in the project. Nothing here touches the disk.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute. */
export const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * An absolute path inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => path.join(project, ...parts);

/** What set-up keeps between runs; never committed, safe to delete. */
export const cache = inProject('.cache');

/** Holds the absolute path of the Electron executable that set-up chose. */
export const electronPathFile = path.join(cache, 'electron', 'path.txt');

/** Where the person stood: npm starts scripts in the package's folder, but file names are meant from there. */
export const callersFolder = process.env.INIT_CWD ?? process.cwd();
