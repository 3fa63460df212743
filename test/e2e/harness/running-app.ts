// One running app under test: its windows, its native dialogs (the only thing that is replaced), its profile.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import type { Result } from '../../../shared/base/result';
import type { RequestAnswer, RequestChannel, WindowBridge, WirePayload } from '../../../shared/ipc/contract';
import { type Startable, unpackedApp } from './executable';
import { familyOf } from './processes';

declare global {
  interface Window {
    readonly wayboard: WindowBridge;
  }
}

export interface LaunchOptions {
  /** Throw-away folder for everything the app keeps. */
  readonly profile: string;
  readonly args?: readonly string[];
  readonly startable?: Startable;
}

const wordsOf = ({ profile, args = [] }: LaunchOptions, { before }: Startable): string[] => [
  ...before,
  `--user-data-dir=${profile}`,
  ...args,
];

export class RunningApp {
  private constructor(
    readonly electron: ElectronApplication,
    readonly profile: string,
    /** The first window. */
    readonly page: Page,
    readonly process: ChildProcess,
  ) {}

  /** Starts the app and waits for its first window to have asked what it needs. */
  static async launch(options: LaunchOptions): Promise<RunningApp> {
    const startable = options.startable ?? unpackedApp();
    const started = await electron.launch({
      executablePath: startable.executable,
      args: wordsOf(options, startable),
      env: { ...process.env, LANG: 'en_US.UTF-8' } as Record<string, string>,
      // The app's own choice of appearance, not Playwright's.
      colorScheme: null,
      timeout: 30_000,
    });
    const page = await started.firstWindow();
    await page.waitForLoadState('load');
    return new RunningApp(started, options.profile, page, started.process());
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  get ended(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  /** The app's process and all its helpers, now. */
  family(): readonly number[] {
    return familyOf(this.pid);
  }

  /** What the app has written down about itself. */
  log(): string {
    const file = join(this.profile, 'logs/wayboard.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Asks as the page does, through the same bridge. */
  ask<C extends RequestChannel>(
    channel: C,
    payload: WirePayload<C>,
    page = this.page,
  ): Promise<Result<RequestAnswer<C>>> {
    return page.evaluate(
      ([name, value]) => window.wayboard.ask(name as never, value as never) as Promise<never>,
      [channel, payload] as const,
    );
  }

  /** The file dialogs answer with the path from now on; null: they are cancelled. */
  async answerFileDialogs(path: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
      dialog.showOpenDialog = async () => ({
        canceled: chosen === null,
        filePaths: chosen === null ? [] : [chosen],
      });
    }, path);
  }

  /** Questions are answered by the button at `at` from now on; resolves to how to read what was asked. */
  async answerQuestions(at: number): Promise<() => Promise<readonly string[]>> {
    await this.electron.evaluate(({ dialog }, response) => {
      const asked: string[] = [];
      Object.assign(globalThis, { askedQuestions: asked });
      dialog.showMessageBox = (async (_window: unknown, question: Electron.MessageBoxOptions) => {
        asked.push(question.message);
        return { response, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    }, at);
    return () =>
      this.electron.evaluate(() => (globalThis as unknown as { askedQuestions: string[] }).askedQuestions);
  }

  /** Runs a menu item as a click on it does. */
  async clickMenu(id: string): Promise<void> {
    await this.electron.evaluate(({ Menu, BrowserWindow }, item) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(item);
      if (!found) throw new Error(`no menu item ${item}`);
      found.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
    }, id);
  }

  /** Waits until the app has so many windows, and returns their pages. */
  async windows(count: number): Promise<readonly Page[]> {
    while (this.electron.windows().length < count) await this.electron.waitForEvent('window');
    return this.electron.windows();
  }

  /** Quits as a person does and waits for the end. Resolves to the exit code. */
  async quit(): Promise<number | null> {
    const ended = once(this.process, 'exit');
    await this.electron.evaluate(({ app }) => {
      // Not within this call: it could not be answered any more.
      setImmediate(() => app.quit());
    });
    const [code] = await ended;
    return code as number | null;
  }

  /** The power fails for this one program. */
  async kill(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}

/** Starts the executable once more beside a running app and waits for its end. Resolves to the exit code. */
export async function launchAgain(options: LaunchOptions): Promise<number | null> {
  const startable = options.startable ?? unpackedApp();
  const second = spawn(startable.executable, wordsOf(options, startable), { stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  return code as number | null;
}
