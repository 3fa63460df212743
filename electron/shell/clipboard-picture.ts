// Puts a PNG on the system's clipboard, through whichever of its two clipboards this Electron has.
import * as electron from 'electron';

/** Before Electron's clipboard took the form of the web's. */
interface OlderClipboard {
  writeImage(image: Electron.NativeImage): void;
}

/** Settles when other programs can paste the picture. */
export async function writePicture(png: Uint8Array): Promise<void> {
  const { clipboard, nativeImage } = electron;
  if ('ClipboardItem' in electron) {
    const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
    await clipboard.write([new electron.ClipboardItem({ 'image/png': picture })]);
    return;
  }
  (clipboard as unknown as OlderClipboard).writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
}
