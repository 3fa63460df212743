// What a transfer of the system holds; it tells all of this only while its event lasts.
import type { Incoming } from './incoming';

export function incomingOf(transfer: DataTransfer): Incoming {
  const files = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({
      name: item.getAsFile()?.name ?? '',
      isFolder: item.webkitGetAsEntry()?.isDirectory === true,
    }));
  return { files, plain: transfer.getData('text/plain'), html: transfer.getData('text/html') };
}
