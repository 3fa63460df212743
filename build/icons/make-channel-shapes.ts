// Writes shared/scene/icons/channel-shapes.ts; run by `npx tsx build/icons/make-channel-shapes.ts` after an icon was added
// or lucide was renewed. test/unit/scene/channel-icons.test.ts fails until that was done.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { inProject } from '../setup/paths.mjs';
import { channelShapesMade } from './channel-shapes';

const file = inProject('shared/scene/icons/channel-shapes.ts');
fs.writeFileSync(
  file,
  `// The shapes of the icons of channels in a box of 24 × 24, as absolute M, L, C and Z, from lucide (ISC).
// Made by build/icons/make-channel-shapes.ts; never edited by hand.

export const channelShapes = ${JSON.stringify(await channelShapesMade())} as const;
`,
);
execFileSync(process.execPath, [
  inProject('node_modules/@biomejs/biome/bin/biome'),
  'check',
  '--write',
  file,
]);
