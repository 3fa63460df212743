// What is bundled: the preload stands alone, the page holds no script of its own, and every package whose code is
// in the bundles is named in the notices.
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Notice } from '../../../build/notices';
import { filesUnder } from '../../../build/setup/fingerprint.mjs';
import { inProject } from '../../../build/setup/paths.mjs';

const bundled = (name: string): string => fs.readFileSync(inProject('dist', name), 'utf8');

const required = (source: string): string[] =>
  [...source.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name ?? '');

it('a sandboxed preload asks for nothing but electron', () => {
  expect([...new Set(required(bundled('electron/preload.cjs')))]).toEqual(['electron']);
});

it('the bundles outside the window ask only for Node, Electron, native packages and each other', () => {
  const asked = filesUnder(inProject('dist/electron'))
    .filter((file) => file.endsWith('.cjs'))
    .flatMap((file) => required(fs.readFileSync(file, 'utf8')))
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name));
  const allowed = ['electron', 'better-sqlite3', '@napi-rs/canvas'];
  expect([...new Set(asked)].filter((name) => !allowed.includes(name))).toEqual([]);
});

it('the page takes every script and style from a file of its own', () => {
  const page = bundled('renderer/index.html');
  const scripts = [...page.matchAll(/<script\b[^>]*>([^<]*)/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [tag, body] of scripts) {
    expect(tag).toMatch(/src="\.\/assets\//);
    expect(body?.trim()).toBe('');
  }
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|data:/);
});

it('every package whose code is in the bundles is named in the notices', () => {
  const notices: Notice[] = JSON.parse(fs.readFileSync(inProject('.cache/generated/notices.json'), 'utf8'));
  const named = new Set(notices.map(({ name }) => name));
  const sources = filesUnder(inProject('dist'))
    .filter((file) => file.endsWith('.map'))
    .flatMap((file): string[] =>
      JSON.parse(fs.readFileSync(file, 'utf8')).sources.map((source: string) =>
        path.join(path.dirname(file), source),
      ),
    );
  const packages = sources.flatMap((source) => {
    const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(source) ?? [];
    return name ? [name.replaceAll('\\', '/')] : [];
  });
  expect(packages.length).toBeGreaterThan(0);
  expect([...new Set(packages)].filter((name) => !named.has(name))).toEqual([]);
});

it('every notice holds a licence with its text', () => {
  const notices: Notice[] = JSON.parse(fs.readFileSync(inProject('.cache/generated/notices.json'), 'utf8'));
  for (const { name, licence, text } of notices) {
    expect(licence, name).toMatch(/^[\w.-]+( (AND|OR) [\w.-]+)*$/);
    expect(text.length, name).toBeGreaterThan(200);
  }
});
