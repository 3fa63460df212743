// @ts-check
// electron-builder's hook between packing and signing: takes out what only development needs and sets the
// release fuses.
import fs from 'node:fs';
import path from 'node:path';
import { releaseFuses, setFuses } from './fuses.mjs';

/**
 * Where things stand in a packed app, by platform.
 * @param {string} platform
 * @param {string} product
 */
function placesIn(platform, product) {
  if (platform === 'darwin') return { app: `${product}.app`, resources: `${product}.app/Contents/Resources` };
  return { app: platform === 'win32' ? `${product}.exe` : 'wayboard', resources: 'resources' };
}

/** @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { app, resources } = placesIn(electronPlatformName, packager.appInfo.productFilename);
  fs.rmSync(path.join(appOutDir, resources, 'default_app.asar'), { force: true });
  await setFuses(path.join(appOutDir, app), releaseFuses);
}
