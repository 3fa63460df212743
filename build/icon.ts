// Draws .cache/generated/icon.png from the logo, for the packed app and its windows on Linux.
import fs from 'node:fs';
import { createCanvas, Image } from '@napi-rs/canvas';
import { inProject } from './setup/paths.mjs';

/** Large enough for every place an icon is shown at, in pixels. */
const size = 1024;

const logo = new Image();
logo.src = fs.readFileSync(inProject('renderer/assets/logo.svg'));
await logo.decode();
logo.width = size;
logo.height = size;

const canvas = createCanvas(size, size);
canvas.getContext('2d').drawImage(logo, 0, 0, size, size);
const file = inProject('.cache/generated/icon.png');
fs.mkdirSync(inProject('.cache/generated'), { recursive: true });
fs.writeFileSync(`${file}.new`, await canvas.encode('png'));
fs.renameSync(`${file}.new`, file);
