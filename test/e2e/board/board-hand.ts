// The board as a hand finds it: where things are on the screen, reckoned by the app's own layout from what main has
// stored, and gestures in real input. The camera is the one a board opens with until a test moves it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Camera, Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import type { Note } from '#shared/model/records/note';
import { startView } from '../../../renderer/tools/board-fit';
import { loadProject } from '../harness/edits';
import { projectFolder } from '../harness/executable';
import type { RunningApp } from '../harness/running-app';

const metrics = readFileSync(join(projectFolder, '.cache/generated/font-metrics.json'), 'utf8');
const type = boardType(parseFontMetrics(JSON.parse(metrics)));

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const middleOf = ({ x, y, width, height }: Rect): Spot => ({ x: x + width / 2, y: y + height / 2 });

/** A spot as the mouse takes it. */
export const spread = ({ x, y }: Spot): [number, number] => [x, y];

export class BoardHand {
  readonly page: Page;

  private constructor(
    readonly app: RunningApp,
    /** The board's element in the window. */
    readonly frame: Rect,
    public camera: Camera,
  ) {
    this.page = app.page;
  }

  /** Waits until the board is painted and rests. */
  static async take(app: RunningApp): Promise<BoardHand> {
    await app.page.waitForFunction(() => performance.getEntriesByName('board-painted').length > 0);
    const frame = await app.page.getByRole('application').boundingBox();
    if (frame === null) throw new Error('no board on the screen');
    const hand = new BoardHand(app, frame, { x: 0, y: 0, zoom: 1 });
    hand.camera = startView((await hand.layout()).content, frame);
    return hand;
  }

  async project(): Promise<Project> {
    return projectOf((await loadProject(this.app)).records);
  }

  async layout(): Promise<BoardLayout> {
    const project = await this.project();
    return layoutBoard(project, mapsOf(project)[0]?.id ?? '', type);
  }

  /** The texts of a cell (the parking lot without words) in their order, as main has them. */
  async texts(stage?: number, lane = 0): Promise<readonly string[]> {
    const [project, layout] = [await this.project(), await this.layout()];
    const ids = stage === undefined ? layout.parking.noteIds : this.cellOf(layout, stage, lane).noteIds;
    return ids.map((id) => project.note.get(id)?.text ?? '');
  }

  /** Waits until main has stored just these texts in a cell. */
  async expectTexts(texts: readonly string[], stage?: number, lane = 0): Promise<void> {
    await expect.poll(() => this.texts(stage, lane)).toEqual(texts);
  }

  cellOf(layout: BoardLayout, stage: number, lane: number) {
    const stageId = layout.stages[stage]?.stage.id;
    const laneId = layout.lanes[lane]?.lane.id;
    const cell = layout.cells.find((box) => box.stageId === stageId && box.laneId === laneId);
    if (cell === undefined) throw new Error(`no cell ${stage}/${lane}`);
    return cell;
  }

  /** Where a board rectangle is in the window. */
  onScreen(rect: Rect): Rect {
    const { x, y, zoom } = this.camera;
    return {
      x: this.frame.x + (rect.x - x) * zoom,
      y: this.frame.y + (rect.y - y) * zoom,
      width: rect.width * zoom,
      height: rect.height * zoom,
    };
  }

  async cell(stage: number, lane: number): Promise<Rect> {
    return this.onScreen(this.cellOf(await this.layout(), stage, lane).rect);
  }

  async parking(): Promise<Rect> {
    return this.onScreen((await this.layout()).parking.rect);
  }

  /** The one note with the text. */
  async note(text: string): Promise<Note> {
    const notes = [...(await this.project()).note.values()].filter((note) => note.text === text);
    if (notes.length !== 1 || notes[0] === undefined) throw new Error(`${notes.length} notes say ${text}`);
    return notes[0];
  }

  async noteRect(text: string): Promise<Rect> {
    const { id } = await this.note(text);
    return this.onScreen((await this.layout()).notes.get(id)?.rect as Rect);
  }

  async press(spot: Spot, modifiers: readonly ('Shift' | 'Control' | 'Alt')[] = []): Promise<void> {
    for (const key of modifiers) await this.page.keyboard.down(key);
    await this.page.mouse.click(spot.x, spot.y);
    for (const key of modifiers) await this.page.keyboard.up(key);
  }

  /** Types on the layout the letters belong to: each letter is a key, as Playwright's own typing has it for Latin. */
  async type(text: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const letter of text) {
      const key = { key: letter, text: letter, unmodifiedText: letter };
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    }
    await session.detach();
  }

  async pressNote(text: string, modifiers: readonly ('Shift' | 'Control' | 'Alt')[] = []): Promise<void> {
    await this.press(middleOf(await this.noteRect(text)), modifiers);
  }

  /** Presses at the first spot, goes to the others in steps, and lets go at the last. */
  async drag(from: Spot, ...through: readonly Spot[]): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    for (const { x, y } of through) await this.page.mouse.move(x, y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Writes notes into a cell as a person does: press the cell, type, Enter, type …, Escape. */
  async write(stage: number, lane: number, texts: readonly string[]): Promise<void> {
    const before = await this.texts(stage, lane);
    const { x, y, width, height } = await this.cell(stage, lane);
    await this.press({ x: x + width - 6, y: y + height - 6 });
    for (const [at, text] of texts.entries()) {
      await this.type(text);
      await this.page.keyboard.press(at < texts.length - 1 ? 'Enter' : 'Escape');
    }
    await this.page.keyboard.press('Escape');
    await this.expectTexts([...before, ...texts], stage, lane);
  }

  async colors(ids: Iterable<Id>): Promise<readonly string[]> {
    const { note } = await this.project();
    return [...ids].map((id) => note.get(id)?.color ?? '');
  }
}
