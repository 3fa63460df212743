// Where the app begins: what must come first comes first, and the rest stands in shell/ and ipc/. Started with a
// word of the command line it does that work instead and opens no window.
import { app } from 'electron';
import { errorText } from '#shared/text/error-text';
import { cliLanguage } from './cli/cli-language';
import { cliInElectron } from './shell/cli-in-electron';
import { hasDisplay } from './shell/has-display';
import { parseLaunch, userArguments } from './shell/launch-arguments';
import { startApp } from './shell/start-app';

const isDefaultApp = process.defaultApp === true;
const launch = parseLaunch(userArguments(process.argv, isDefaultApp));
const canShow = hasDisplay(process.platform, process.env, process.argv);

// Where Chromium can have no sandbox of its own (root), asking for it would end its helpers one after another.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (launch.kind === 'cli') cliInElectron(launch.words, canShow);
else if (canShow) startApp(launch, isDefaultApp);
else {
  process.stderr.write(`${errorText({ code: 'cli/needs-display' }, cliLanguage([], process.env))}\n`);
  process.exit(2);
}
