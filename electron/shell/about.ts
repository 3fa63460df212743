// Versions of what is running, and the licences of what it is made of.
import { app } from 'electron';
import type { AboutInfo } from '#shared/ipc/contract';

/** Everything the About window shows. The licences' texts are loaded at the first call, not with the app. */
export async function aboutInfo(): Promise<AboutInfo> {
  const { default: notices } = await import('#generated/notices.json');
  const versions = process.versions as Readonly<Record<string, string | undefined>>;
  return {
    version: app.getVersion(),
    electron: versions.electron ?? '',
    chromium: versions.chrome ?? '',
    node: process.versions.node,
    sqlite: notices.find(({ name }) => name === 'SQLite')?.version ?? '',
    notices,
  };
}
