// A bare window of the bench's size with the limit in it: what an app's window is compared to.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1600, height: 900, useContentSize: true, frame: false });
  return window.loadFile(join(__dirname, 'limit.html'), { query: { mode: 'smart' } });
});
app.on('window-all-closed', () => app.quit());
