// A valid project with a record of every type and a value in every field, for round trips through the file.
import type { AnyRecord } from '#shared/model/records';
import { sha256Of } from '../../../electron/project-file/blob-store';
import { record } from './small-project';

/** What the project's one picture shows: 68 bytes, a PNG of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

export function everyType(): readonly AnyRecord[] {
  const project = record('project', {
    title: 'Автосервис: от поломки до лояльности',
    language: 'ru',
    createdAt: 1_790_000_000_000,
    bottleneckRatio: 2.5,
    structureLocked: true,
  });
  const participant = record('participant', {
    name: 'Әлия',
    role: 'фасилитатор',
    table: 'Стол 1',
    order: 'a0',
  });
  const image = record('image', {
    sha256: sha256Of(pixel),
    mime: 'image/png',
    width: 1,
    height: 1,
    bytes: pixel.length,
    name: 'точка.png',
  });
  const department = record('department', { name: 'Приёмка', order: 'a0', color: 'green' });
  const channel = record('channel', { name: 'Звонок', order: 'a0', icon: 'phone' });
  const tag = record('tag', { name: 'срочно', order: 'a0', color: 'red' });
  const persona = record('persona', {
    name: 'Ерлан, 38 лет',
    order: 'a0',
    about: 'Водит сам.\nЧинит у других.',
    quote: '«Скажите честно, когда будет готово»',
    channelIds: [channel.id],
    language: 'kk',
    imageId: image.id,
  });
  const asIs = record('map', { name: 'Ремонт сегодня', order: 'Zz', personaId: persona.id });
  const map = record('map', {
    name: 'Ремонт',
    order: 'a0',
    goal: 'Понять, где теряем клиентов',
    personaId: persona.id,
    state: 'to-be',
    date: '2026-11-23',
    lastCode: 3,
    originMapId: asIs.id,
  });
  const phase = record('phase', { mapId: map.id, name: 'До визита', folded: true });
  const stage = record('stage', {
    mapId: map.id,
    phaseId: phase.id,
    name: 'Қажеттілік',
    order: 'a0',
    contact: 'tracked',
    questions: 'Что случилось?\nКто заметил первым?',
    originStageId: asIs.id,
  });
  const step = record('step', { stageId: stage.id, title: 'Слышу стук', order: 'a0', manualEmotion: -4.5 });
  const next = record('step', { stageId: stage.id, title: 'Ищу сервис', order: 'a1', originStepId: step.id });
  const lane = record('lane', {
    mapId: map.id,
    kind: 'pains',
    name: 'Боли',
    order: 'a0',
    lineBelow: 'visibility',
  });
  const metrics = record('lane', {
    mapId: map.id,
    kind: 'metrics',
    name: 'Ожидание',
    order: 'a1',
    unit: 'мин',
  });
  const curve = record('lane', {
    mapId: map.id,
    kind: 'emotion',
    name: 'Эмоции',
    order: 'a3',
    overlayMapIds: [asIs.id],
  });
  const pictures = record('lane', { mapId: map.id, kind: 'images', name: 'Кадры', order: 'a2' });
  const touchpoint = record('touchpoint', {
    stepId: step.id,
    name: 'Звонок в сервис',
    order: 'a0',
    channelId: channel.id,
    departmentIds: [department.id],
    importance: 5,
    actualMinutes: 12.5,
    normMinutes: 3,
    nobodyPresent: true,
    state: 'weak',
    team: 'find',
    originTouchpointId: asIs.id,
  });
  const rating = record('rating', {
    touchpointId: touchpoint.id,
    side: 'company',
    participantId: participant.id,
    expectation: 8,
    actual: 5.5,
  });
  const note = record('note', {
    mapId: map.id,
    stageId: stage.id,
    laneId: lane.id,
    order: 'a0',
    text: 'Жду мастера-приёмщика 👨‍🔧',
    color: 'pink',
    code: 'A1',
    tagIds: [tag.id],
    departmentIds: [department.id],
    touchpointIds: [touchpoint.id],
    importance: 4,
    authorId: participant.id,
    source: 'интервью 3',
    locked: true,
    emphasis: 'b0-6 i7-9',
  });
  const parked = record('note', { mapId: map.id, order: 'a0', text: 'Решить позже', code: 'A2' });
  const group = record('group', { mapId: map.id });
  const inFree = { mapId: map.id, groupId: group.id };
  const overCell = { mapId: map.id, stageId: stage.id, laneId: lane.id };
  const lyingNote = record('note', {
    ...inFree,
    order: 'a3',
    text: 'В свободном поле',
    code: 'A3',
    x: 40,
    y: 24,
    width: 240,
    height: 160,
  });
  const lying = [
    record('frame', {
      ...inFree,
      x: 0,
      y: 0,
      width: 640,
      height: 400,
      name: 'Гипотезы',
      order: 'a0',
      color: 'green',
    }),
    record('free_text', {
      ...overCell,
      x: -12,
      y: 8,
      width: 220,
      text: 'Спросить ещё раз',
      order: 'a1',
      size: 'huge',
    }),
    record('arrow', {
      ...overCell,
      x: 5,
      y: 6,
      endX: -70,
      endY: 80,
      direction: 'both',
      weight: 'thick',
      order: 'a2',
    }),
    record('drawing', {
      ...inFree,
      x: 300,
      y: 300,
      width: 90,
      height: 40,
      points: 'gDgDgCgWgHYgW_GlB',
      order: 'a4',
      locked: true,
    }),
  ];
  const session = record('session', { name: 'День 1', startedAt: 1_790_000_000_000, mapId: map.id });
  const vote = record('vote', {
    mapId: map.id,
    sessionId: session.id,
    title: 'Что болит сильнее',
    noteIds: [note.id],
    dotsPerVoter: 5,
    voters: 6,
    openedAt: 1_790_000_100_000,
    closedAt: 1_790_000_200_000,
    deciderId: participant.id,
  });
  return [
    ...[project, participant, image, department, channel, tag, persona, asIs, map, phase, stage, step, next],
    ...[lane, metrics, curve, pictures, touchpoint, rating, note, parked],
    ...[group, lyingNote, ...lying],
    record('connector', {
      mapId: map.id,
      fromId: note.id,
      toId: parked.id,
      label: 'если не дозвонился',
      direction: 'both',
      color: 'blue',
    }),
    record('trigger', { mapId: map.id, kind: 'urgency', text: 'Сломалась', count: 7, order: 'a0' }),
    record('company_step', {
      ...{ mapId: map.id, title: 'Приём', order: 'a0', stepIds: [step.id], minutes: 15 },
      departmentIds: [department.id],
    }),
    record('guide_tick', { mapId: map.id, task: 'goal' }),
    record('hand_off', { fromStepId: step.id, toStepId: next.id, context: 'partly' }),
    record('picture', {
      mapId: map.id,
      stageId: stage.id,
      laneId: pictures.id,
      imageId: image.id,
      order: 'a0',
    }),
    record('picture', {
      ...{ mapId: map.id, imageId: image.id, order: 'a5', caption: 'Чек', groupId: group.id, locked: true },
      ...{ x: 700, y: 20, width: 320, height: 200 },
    }),
    record('metric', { laneId: metrics.id, stageId: stage.id, value: -0.25, label: 'NPS' }),
    session,
    record('agenda_step', {
      sessionId: session.id,
      title: 'Боли',
      order: 'a0',
      tool: 'brainstorm',
      laneIds: [lane.id],
    }),
    vote,
    record('vote_count', { voteId: vote.id, noteId: note.id, code: 'A1', dots: 11 }),
    record('decision', {
      mapId: map.id,
      text: 'Чиним запись',
      decidedAt: 1_790_000_300_000,
      order: 'a0',
      noteIds: [note.id],
    }),
    record('action', {
      mapId: map.id,
      title: 'Онлайн-запись',
      order: 'a0',
      due: '2027-02-01',
      outcome: 'loyalty',
      noteIds: [note.id],
    }),
  ];
}
