// An Electron app that asks a real browser canvas how wide texts are, writes the answer to a file and ends.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');

const { fonts, texts } = JSON.parse(readFileSync(process.env.MEASURE_QUESTION, 'utf8'));

/** Runs in the window: everything it needs is in its arguments. */
async function measure(fonts, texts) {
  for (const [family, base64] of Object.entries(fonts)) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    document.fonts.add(await new FontFace(family, bytes).load());
  }
  const context = document.createElement('canvas').getContext('2d');
  return texts.map(({ family, size, text }) => {
    context.font = `${size}px "${family}"`;
    return context.measureText(text).width;
  });
}

app.disableHardwareAcceleration();
app
  .whenReady()
  .then(async () => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('about:blank');
    const call = `(${measure})(${JSON.stringify(fonts)}, ${JSON.stringify(texts)})`;
    writeFileSync(
      process.env.MEASURE_ANSWER,
      JSON.stringify(await window.webContents.executeJavaScript(call)),
    );
    app.exit(0);
  })
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });
setTimeout(() => app.exit(2), 50_000);
