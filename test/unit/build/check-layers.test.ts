// Each rule of the house bites on a file that breaks it, and leaves alone one that only looks like it.
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../build/check-layers';
import { layerRules } from '../../../build/layers/layer-rules';

/** One breach per rule: where it stands, what is written there, and some words of the sentence it must meet. */
const breaches: readonly [file: string, source: string, sentence: string][] = [
  ['shared/model/x.ts', "import { y } from '../../electron/y';", 'nothing of the processes'],
  ['electron/x.ts', "import { y } from '../renderer/y';", 'electron/ and renderer/ never meet'],
  ['renderer/x.ts', "import type { BrowserWindow } from 'electron';", 'renderer/ and electron/ never meet'],
  ['renderer/app/x.ts', "export * from '../../electron/y';", 'renderer/ and electron/ never meet'],
  ['electron/x.ts', "const y = await import('../build/y');", 'nothing from build/ or test/'],
  ['shared/base/x.ts', "import { y } from '../model/y';", 'shared/base may import'],
  ['shared/model/x.ts', "import { y } from '#shared/layout/y';", 'shared/model may import'],
  ['shared/layout/x.ts', "import type { Diff } from '../change/diff';", 'shared/layout may import'],
  ['shared/change/x.ts', "import { y } from '../scene/y';", 'shared/change may import'],
  ['shared/analysis/x.ts', "import { y } from '../change/diff';", 'shared/analysis may import'],
  ['shared/scene/x.ts', "import { y } from '../change/diff';", 'shared/scene may import'],
  ['shared/text/x.ts', "import { y } from '../ipc/contract';", 'shared/text may import'],
  ['shared/ipc/x.ts', "type Y = import('../change/commands/add-note').Y;", 'shared/ipc may import'],
  ['shared/base/x.ts', "import fs from 'node:fs';", 'only libraries that compute'],
  ['shared/base/x.ts', "import { readFileSync } from 'fs';", 'only libraries that compute'],
  ['shared/scene/x.ts', "import { useState } from 'react';", 'only libraries that compute'],
  ['shared/base/x.ts', 'const at = Date.now();', 'the time and chance come in'],
  ['shared/base/x.ts', 'const at = new Date();', 'the time and chance come in'],
  ['shared/base/x.ts', 'const n = Math.random();', 'the time and chance come in'],
  ['shared/base/x.ts', 'const w = window.innerWidth;', 'no page, process or timer'],
  ['shared/base/x.ts', 'setTimeout(() => 1, 5);', 'no page, process or timer'],
  ['electron/shell/x.ts', "import Database from 'better-sqlite3';", 'better-sqlite3 stands only'],
  ['renderer/panels/x.tsx', "import { Stage } from 'react-konva';", 'konva stands only'],
  ['renderer/state/x.ts', "import Konva from 'konva/lib/Core';", 'konva stands only'],
  ['electron/x.ts', "import { jsx } from 'react/jsx-runtime';", 'React and what belongs to it'],
  ['renderer/state/x.ts', 'const y = window.wayboard;', 'window.wayboard is read only'],
  ['renderer/state/x.ts', 'const width = window.innerWidth;', 'The page is touched only'],
  ['renderer/tools/x.ts', 'document.title = "x";', 'The page is touched only'],
  ['renderer/bridge/x.ts', 'document.title = "x";', 'for window.wayboard only'],
  ['electron/x.ts', "import { request } from 'https';", 'no network module'],
  ['electron/x.ts', "const net = require('node:net');", 'no network module'],
  ['electron/shell/x.ts', "import { app, net } from 'electron';", 'not through Electron either'],
  ['renderer/app/x.ts', "const r = await fetch('x');", 'no fetching, no sockets'],
  ['electron/x.ts', "const s = new WebSocket('x');", 'no fetching, no sockets'],
];

/** Files near a rule's edge that keep it. */
const innocents: readonly [why: string, file: string, source: string][] = [
  [
    'a room may import itself and what it leans on',
    'shared/change/x.ts',
    "import '../layout/y'; import './z';",
  ],
  ['ipc may carry a diff', 'shared/ipc/x.ts', "import type { Diff } from '../change/diff';"],
  [
    'a date may be made from a given time',
    'shared/text/x.ts',
    'export const d = (t: number) => new Date(t);',
  ],
  [
    'comments and strings are no code',
    'shared/base/x.ts',
    "// Date.now()\nexport const s = 'Math.random()';",
  ],
  [
    'an own name is not the global',
    'renderer/state/x.ts',
    'export const f = (document: { id: 1 }) => document.id;',
  ],
  [
    'a property is not the global',
    'renderer/state/x.ts',
    'export const f = (s: any) => ({ document: s.document });',
  ],
  ['a type is not a value', 'renderer/state/x.ts', 'export type W = { window: Window; document: Document };'],
  ['project-file may open SQLite', 'electron/project-file/x.ts', "import Database from 'better-sqlite3';"],
  [
    'canvas may draw with konva',
    'renderer/canvas/x.tsx',
    "import { Layer } from 'react-konva'; window.focus();",
  ],
  ['the bridge may read its window', 'renderer/bridge/x.ts', 'export const b = window.wayboard;'],
  [
    'a similar package is not the package',
    'electron/x.ts',
    "import 'react-like'; import 'better-sqlite3-not';",
  ],
];

describe('the layer rules', () => {
  it.each(breaches)('in %s, %s is refused', (file, source, sentence) => {
    const found = checkSource(file, `// line 1\n${source}`);
    expect(found).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
    expect(found.every((line) => line.startsWith(`${file}:2 `))).toBe(true);
  });

  it.each(innocents)('%s', (_why, file, source) => {
    expect(checkSource(file, source)).toEqual([]);
  });

  it('are all proved to bite', () => {
    const proved = layerRules.filter((rule) => breaches.some(([, , words]) => rule.sentence.includes(words)));
    expect(layerRules.filter((rule) => !proved.includes(rule))).toEqual([]);
  });
});
