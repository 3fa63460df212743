// What Electron's own build brings as its default app and the npm-shipped runtime lacks: runs the app whose
// folder is the first argument that is no switch. Must do nothing else.
const { app } = require('electron');
const path = require('node:path');

const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const description = require(path.join(folder, 'package.json'));
process.defaultApp = true;
app.setName(description.productName ?? description.name);
app.setVersion(description.version);
app.setAppPath(folder);
require(path.join(folder, description.main));
