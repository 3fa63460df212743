// A map with a lane of every kind and something in each, made of the opened example by the app's own commands in one
// commit: what the pictures of the board show.
import { randomBytes } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import { type Id, idFromBytes } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addCompanyStep } from '#shared/change/commands/add-company-step';
import { addLane } from '#shared/change/commands/add-lane';
import { addLying } from '#shared/change/commands/add-lying';
import { addNotes } from '#shared/change/commands/add-notes';
import { addPictures } from '#shared/change/commands/add-pictures';
import { addTrigger } from '#shared/change/commands/add-trigger';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { overlayCurves } from '#shared/change/commands/overlay-curves';
import { setLineBelow } from '#shared/change/commands/set-line-below';
import { setManualEmotion } from '#shared/change/commands/set-manual-emotion';
import { setMetric } from '#shared/change/commands/set-metric';
import { apply, between } from '#shared/change/diff';
import { encodeDiff } from '#shared/change/diff-codec';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { holdsNotes, laneKinds } from '#shared/model/records/lane';
import { laneNames } from '#shared/model/templates/lane-names';
import type { Language } from '#shared/text/language';
import { loadProject } from './edits';
import type { RunningApp } from './running-app';

const words = {
  ru: {
    note: 'Ждал сорок минут, никто не подошёл',
    second: 'Боюсь, что чек вырастет',
    steps: ['Принимаем звонок', 'Заказываем запчасти', 'Пишем отзыв в журнал'],
    triggers: ['Рядом с домом', 'Посоветовал сосед'],
    caption: 'Зал ожидания в девять утра',
    metric: 'Дошли',
    wish: 'Как будет',
    text: 'Обсудить после обеда',
  },
  en: {
    note: 'Waited forty minutes, nobody came',
    second: 'Afraid the bill will grow',
    steps: ['We take the call', 'We order spare parts', 'We log the review'],
    triggers: ['Close to home', 'A neighbour told me'],
    caption: 'The waiting hall at nine',
    metric: 'Got here',
    wish: 'To be',
    text: 'Talk about it after lunch',
  },
} as const;

/** A picture of a hall, kept by main; answers what the command wants to know of it. */
async function keptPicture({ page }: RunningApp) {
  const canvas = createCanvas(640, 420);
  const pen = canvas.getContext('2d');
  for (const [color, x, y, width, height] of [
    ['#d9e4e6', 0, 0, 640, 420],
    ['#b9a98c', 0, 300, 640, 120],
    ['#2c4a52', 60, 200, 220, 130],
    ['#d98e4a', 330, 230, 90, 100],
    ['#ffffff', 460, 60, 130, 110],
  ] as const) {
    pen.fillStyle = color;
    pen.fillRect(x, y, width, height);
  }
  const kept = await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return window.wayboard.ask('picture:keep', { bytes });
  }, canvas.toBuffer('image/png').toString('base64'));
  return { ...unwrap(kept), name: 'hall.png' };
}

/** Fills the map and shows it anew. The texts are in the language given. */
export async function fillMap(app: RunningApp, language: Language): Promise<void> {
  const say = words[language];
  const newId = (): Id => idFromBytes(randomBytes);
  const { records, lastSeq } = await loadProject(app);
  const before = projectOf(records);
  const mapId = mapsOf(before)[0]?.id ?? '';
  const image = await keptPicture(app);
  let project: Project = before;
  const run = <A>(command: Command<A>, args: A): void => {
    const context = { newId, now: Date.now(), authorId: null };
    project = apply(project, unwrap(planWhole(project, command, args, context)));
  };
  const lanes = () => mapStructure(project, mapId).lanes;
  const laneOf = (kind: (typeof laneKinds)[number]): Id =>
    lanes().find((lane) => lane.kind === kind)?.id ?? '';

  run(duplicateMap, { id: mapId, name: say.wish, state: 'to-be', answers: true });
  const wish = mapsOf(project)[1]?.id ?? '';
  mapStructure(project, wish).steps.forEach(({ id }, at) => {
    run(setManualEmotion, { stepId: id, value: 3 - (at % 3) });
  });
  for (const kind of laneKinds) {
    if (laneOf(kind) === '') run(addLane, { mapId, kind, name: laneNames[kind][language], beforeId: null });
  }
  const { stages, steps } = mapStructure(project, mapId);
  const stageAt = (at: number): Id => stages[at]?.id ?? '';
  for (const { id: laneId, kind } of lanes()) {
    if (!holdsNotes(kind)) continue;
    run(addNotes, { mapId, stageId: stageAt(0), laneId, notes: [{ text: say.note }, { text: say.second }] });
    run(addNotes, { mapId, stageId: stageAt(2), laneId, notes: [{ text: say.second, color: 'blue' }] });
  }
  for (const at of [0, 1, 3]) {
    const cell = { mapId, stageId: stageAt(at), laneId: laneOf('images') };
    run(addPictures, { ...cell, pictures: [{ image, caption: say.caption, area: null }] });
    run(setMetric, {
      laneId: laneOf('metrics'),
      stageId: stageAt(at),
      value: 40 - 55 * at + 20 * at * at,
      label: say.metric,
    });
  }
  say.steps.forEach((title, at) => {
    const stepIds = at === 2 ? [] : steps.slice(3 * at, 3 * at + 2).map(({ id }) => id);
    run(addCompanyStep, { mapId, title, stepIds, beforeId: null });
  });
  run(addTrigger, { mapId, kind: 'location', text: say.triggers[0], beforeId: null });
  run(addTrigger, { mapId, kind: 'recommendation', text: say.triggers[1], beforeId: null });
  run(setLineBelow, { id: laneOf('front-stage'), line: 'visibility' });
  run(overlayCurves, { laneId: laneOf('emotion'), mapIds: [wish] });
  const inField = { stageId: null, laneId: null };
  run(addLying, {
    mapId,
    things: [{ type: 'free_text', ...inField, x: 40, y: 40, width: 320, text: say.text }],
  });
  run(addPictures, {
    mapId,
    ...inField,
    pictures: [{ image, caption: say.caption, area: { x: 420, y: 40, width: 320, height: 210 } }],
  });
  const [text] = project.free_text.keys();
  const [note] = project.note.keys();
  run(lockNotes, { ids: [text ?? '', note ?? ''], locked: true });

  const commit = {
    id: newId(),
    seq: lastSeq + 1,
    at: Date.now(),
    authorId: null,
    label: 'add-lane',
    gestureId: newId(),
    diff: encodeDiff(between(before, project)),
  };
  unwrap(await app.ask('project:commit', { commit }));
  await app.page.reload();
  await app.page.waitForFunction(() => performance.getEntriesByName('board-painted').length > 0);
}
