// Projects drawn at random from a small pool of ids, so that two of them share, change and miss records.
// They keep the validators' rules but not the project's invariants: the algebra must not need those.
import * as fc from 'fast-check';
import { cleanText } from '#shared/base/clean-text';
import type { Id } from '#shared/base/id';
import { type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { arrow } from '#shared/model/records/arrow';
import { connector, connectorDirections } from '#shared/model/records/connector';
import { frame } from '#shared/model/records/frame';
import { freeText, textSizes } from '#shared/model/records/free-text';
import { group } from '#shared/model/records/group';
import { farthest, lineWeights } from '#shared/model/records/lying';
import { map } from '#shared/model/records/map';
import { note, noteColors } from '#shared/model/records/note';
import { stage } from '#shared/model/records/stage';
import { tag } from '#shared/model/records/tag';

/** A well-formed id from a small number. */
export const testId = (kind: string, at: number): Id => `${kind}${String(at).padStart(21, '0')}`;

const order = fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4');
const cleaned = fc.string({ unit: 'binary', maxLength: 40 }).map(cleanText);
const oneLine = cleaned.map((text) => text.replace(/[\n\t]/g, ' '));
const noteIds = (kind: string) =>
  fc.uniqueArray(fc.nat(4), { maxLength: 3 }).map((ats) => ats.map((at) => testId(kind, at)).sort());

const aMap = (at: number) =>
  fc
    .record({ name: oneLine, order, lastCode: fc.nat(50) })
    .map((draft) => makeRecord(map, testId('M', at), draft));
const aStage = (at: number) =>
  fc
    .record({ mapId: fc.constant(testId('M', 0)), name: oneLine, order, folded: fc.boolean() })
    .map((draft) => makeRecord(stage, testId('S', at), draft));
const aTag = (at: number) =>
  fc.record({ name: oneLine, order }).map((draft) => makeRecord(tag, testId('T', at), draft));
const aNote = (at: number) =>
  fc
    .record({
      mapId: fc.constant(testId('M', 0)),
      stageId: fc.option(fc.nat(3).map((n) => testId('S', n))),
      laneId: fc.constant(null),
      order,
      text: cleaned,
      color: fc.constantFrom(...noteColors),
      tagIds: noteIds('T'),
      importance: fc.option(fc.integer({ min: 1, max: 5 })),
      locked: fc.boolean(),
      emphasis: fc.constantFrom('', 'b0-2', 'i1-3 bi4-9'),
    })
    .map((draft) => makeRecord(note, testId('N', at), draft));

const aConnector = (at: number) =>
  fc
    .record({
      mapId: fc.constant(testId('M', 0)),
      fromId: fc.nat(7).map((n) => testId('N', n)),
      toId: fc.nat(7).map((n) => testId('N', n)),
      label: oneLine,
      direction: fc.constantFrom(...connectorDirections),
      color: fc.constantFrom(...noteColors),
    })
    .map((draft) => makeRecord(connector, testId('C', at), draft));

const coordinate = fc.integer({ min: -farthest, max: farthest });
const extent = fc.integer({ min: 1, max: farthest });
const standing = {
  mapId: fc.constant(testId('M', 0)),
  x: coordinate,
  y: coordinate,
  order,
  groupId: fc.option(fc.nat(1).map((n) => testId('G', n))),
  locked: fc.boolean(),
  color: fc.constantFrom(...noteColors),
};

const aGroup = (at: number) =>
  fc.record({ mapId: fc.constant(testId('M', 0)) }).map((draft) => makeRecord(group, testId('G', at), draft));
const aFrame = (at: number) =>
  fc
    .record({ ...standing, width: extent, height: extent, name: oneLine })
    .map((draft) => makeRecord(frame, testId('F', at), draft));
const aFreeText = (at: number) =>
  fc
    .record({ ...standing, width: extent, text: cleaned, size: fc.constantFrom(...textSizes) })
    .map((draft) => makeRecord(freeText, testId('W', at), draft));
const anArrow = (at: number) =>
  fc
    .record({ ...standing, endX: coordinate, endY: coordinate, weight: fc.constantFrom(...lineWeights) })
    .map((draft) => makeRecord(arrow, testId('A', at), draft));

const maybe = (records: fc.Arbitrary<AnyRecord>[]) =>
  fc.tuple(...records.map((one) => fc.option(one))).map((drawn) => drawn.filter((record) => record !== null));

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

export const arbitraryProject = (): fc.Arbitrary<Project> =>
  fc
    .tuple(
      maybe(range(2).map(aMap)),
      maybe(range(4).map(aStage)),
      maybe(range(3).map(aTag)),
      maybe(range(8).map(aNote)),
      maybe(range(4).map(aConnector)),
      maybe([...range(2).map(aGroup), ...range(2).map(aFrame), ...range(2).map(aFreeText)]),
      maybe(range(3).map(anArrow)),
    )
    .map((groups) => projectOf(groups.flat()));
