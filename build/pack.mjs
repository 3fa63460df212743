// @ts-check
// `npm run pack`: sets up and packs the app for this machine into out/pack.
import { packApp } from './pack/pack-app.mjs';
import { runSteps } from './setup/step.mjs';
import { setUp } from './setup.mjs';

await setUp('start', { onlyWork: true });
process.exitCode = (await runSteps([packApp])) ? 0 : 1;
