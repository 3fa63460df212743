// The main job without hands: the car-service example opened in the real window, shown, and exported through
// the same path as the menu's. Prints where the files are and ends the app with 0, or says why not and ends with 1.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import type { Result } from '#shared/base/result';
import { defaultExportOptions, type ExportFormat } from '#shared/ipc/export-options';
import { mapsOf } from '#shared/model/project';
import { errorText } from '#shared/text/error-text';
import type { Language } from '#shared/text/language';
import type { Desk } from './desk';
import { exportTo } from './export-project';
import { startingRecords } from './new-project';
import { openNew } from './open-project';
import type { ProjectWindow } from './project-window';

const sample = 'car-service';
const formats: readonly ExportFormat[] = ['pdf', 'png'];
/** How long the window may take to show the example, in milliseconds. */
const shownWithinMs = 30_000;

/** Does the job and ends the app. */
export async function doMainJob(desk: Desk, outDir: string): Promise<void> {
  try {
    for (const file of await mainJob(desk, resolve(outDir))) process.stdout.write(`${file}\n`);
    await endAll(desk);
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await endAll(desk);
    app.exit(1);
  }
}

async function mainJob(desk: Desk, outDir: string): Promise<readonly string[]> {
  const language = desk.language();
  const records = value(startingRecords({ kind: 'sample', name: sample, language }, desk.freshId), language);
  const window = value(await openNew(desk, records), language);
  const { session } = window;
  if (session === null) throw new Error('the example opened without a session');
  await shown(window);
  mkdirSync(outDir, { recursive: true });
  const { mapExport } = await import('./map-export');
  const project = session.project();
  const [map] = mapsOf(project);
  if (map === undefined) throw new Error('the example has no map');
  const files: string[] = [];
  for (const format of formats) {
    const target = join(outDir, `${sample}.${format}`);
    const options = { ...defaultExportOptions, format, language };
    value(await exportTo(session, mapExport(project, map.id, options, target), () => undefined), language);
    files.push(target);
  }
  return files;
}

/** Settles when the page has asked for the project and painted two frames since; throws when it does not. */
async function shown({ browser, loaded }: ProjectWindow): Promise<void> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('the window did not show the example in time')), shownWithinMs);
  });
  const painted = async (): Promise<void> => {
    await loaded;
    await browser.webContents.executeJavaScript(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))',
    );
  };
  await Promise.race([painted(), late]);
}

async function endAll(desk: Desk): Promise<void> {
  await Promise.all(desk.windows().map(({ session }) => session?.close()));
}

function value<T>(result: Result<T>, language: Language): T {
  if (result.ok) return result.value;
  throw new Error(errorText(result.error, language));
}
