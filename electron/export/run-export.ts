// The caller's side of an export: starts a process for it, hands over the order, and always settles: a process that
// dies without an answer is an export that failed. One process per export.
import { type AppError, appError } from '#shared/base/errors';
import { fail, type Result } from '#shared/base/result';
import type { HostProcess } from '../project-file/host-process';
import type { ExportOrder, FromExportHost } from './export-protocol';
import type { ExportReport, ExportRequest } from './export-request';
import { imageNames, type ReadImage } from './scene-images';

export interface RunExportOptions {
  /** Starts the bundled export host (`forkHost` on `export-host.cjs`). */
  readonly fork: () => HostProcess;
  readonly fontsDir: string;
  readonly readImage: ReadImage;
  /** Called with the share done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the export; the old file stays and the result is `export/failed` with `reason: cancelled`. */
  readonly signal?: AbortSignal;
}

/** Exports in a process of its own. Never rejects for what a disk or the process can cause. */
export async function runExport(
  request: ExportRequest,
  { fork, fontsDir, readImage, onProgress, signal }: RunExportOptions,
): Promise<Result<ExportReport, AppError>> {
  const images = new Map<string, Uint8Array>();
  for (const sha256 of imageNames(request.scene)) {
    const bytes = await readImage(sha256);
    if (bytes) images.set(sha256, bytes);
  }
  const host = fork();
  const order: ExportOrder = { kind: 'export', request, fontsDir, images };
  const answered = new Promise<Result<ExportReport, AppError>>((resolve) => {
    host.onMessage((message) => {
      const answer = message as FromExportHost;
      if (answer.kind === 'progress') onProgress?.(answer.share);
      else resolve(answer.result);
    });
    void host.exited.then(() => resolve(fail(appError('export/failed', { reason: 'process ended' }))));
  });
  const cancel = (): void => host.send({ kind: 'cancel' });
  signal?.addEventListener('abort', cancel);
  host.send(order);
  if (signal?.aborted) cancel();
  const result = await answered;
  signal?.removeEventListener('abort', cancel);
  host.kill();
  await host.exited;
  return result;
}
