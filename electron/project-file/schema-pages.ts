// Reads the schema of a database straight from its bytes, so that a hostile one is compared before SQLite parses a
// word of it. Understands only what small honest schemas need: one level of leaves, nothing that overflows a page.
import { headerAt, pageSize } from './file-format';

/** One row of sqlite_schema. */
export interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly rootPage: number;
  readonly sql: string | null;
}

const leafKind = 0x0d;
const interiorKind = 0x05;
const mostLeaves = 64;
/** The largest payload a table leaf holds without overflow pages. */
const largestPayload = pageSize - 35;

class Malformed extends Error {}

interface Varint {
  readonly value: number;
  readonly next: number;
}

/** A varint of at most 4 bytes: nothing larger occurs in what is read here. */
function varint(page: Uint8Array, at: number): Varint {
  let value = 0;
  for (let offset = 0; offset < 4; offset += 1) {
    const byte = page[at + offset];
    if (byte === undefined) throw new Malformed();
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + offset + 1 };
  }
  throw new Malformed();
}

const uint16 = (page: Uint8Array, at: number): number => (page[at] ?? 0) * 256 + (page[at + 1] ?? 0);
const uint32 = (page: Uint8Array, at: number): number => uint16(page, at) * 65_536 + uint16(page, at + 2);

function pageAt(image: Uint8Array, number: number): Uint8Array {
  if (number < 1 || number * pageSize > image.length) throw new Malformed();
  return image.subarray((number - 1) * pageSize, number * pageSize);
}

/** The offsets of a page's cells; `start`: where its b-tree header begins. */
function cellsOf(page: Uint8Array, start: number, headerSize: number): number[] {
  const count = uint16(page, start + 3);
  const first = start + headerSize;
  if (first + 2 * count > page.length) throw new Malformed();
  return Array.from({ length: count }, (_, index) => uint16(page, first + 2 * index));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The value of one column: text, a whole number, or null; nothing else stands in a schema. */
function columnValue(page: Uint8Array, serial: number, at: number): { value: unknown; next: number } {
  if (serial === 0) return { value: null, next: at };
  if (serial >= 1 && serial <= 4) {
    let value = 0;
    for (let offset = 0; offset < serial; offset += 1) value = value * 256 + (page[at + offset] ?? 0);
    return { value, next: at + serial };
  }
  if (serial === 8 || serial === 9) return { value: serial - 8, next: at };
  if (serial >= 13 && serial % 2 === 1) {
    const next = at + (serial - 13) / 2;
    if (next > page.length) throw new Malformed();
    return { value: utf8.decode(page.subarray(at, next)), next };
  }
  throw new Malformed();
}

function entryAt(page: Uint8Array, cell: number): SchemaEntry {
  const payload = varint(page, cell);
  if (payload.value > largestPayload) throw new Malformed();
  const recordStart = varint(page, payload.next).next;
  const header = varint(page, recordStart);
  const headerEnd = recordStart + header.value;
  const values: unknown[] = [];
  let at = headerEnd;
  for (let serialAt = header.next; serialAt < headerEnd; ) {
    const serial = varint(page, serialAt);
    const { value, next } = columnValue(page, serial.value, at);
    values.push(value);
    at = next;
    serialAt = serial.next;
  }
  const [type, name, table, rootPage, sql] = values;
  const wellFormed =
    values.length === 5 &&
    typeof type === 'string' &&
    typeof name === 'string' &&
    typeof table === 'string' &&
    typeof rootPage === 'number' &&
    (typeof sql === 'string' || sql === null);
  if (!wellFormed) throw new Malformed();
  return { type, name, table, rootPage, sql };
}

function leafNumbers(first: Uint8Array): number[] {
  const start = 100;
  const children = cellsOf(first, start, 12).map((cell) => uint32(first, cell));
  children.push(uint32(first, start + 8));
  if (children.length > mostLeaves || new Set(children).size !== children.length) throw new Malformed();
  return children;
}

function readEntries(image: Uint8Array): SchemaEntry[] {
  const first = pageAt(image, 1);
  if (first[100] === leafKind) return cellsOf(first, 100, 8).map((cell) => entryAt(first, cell));
  if (first[100] !== interiorKind) throw new Malformed();
  return leafNumbers(first).flatMap((number) => {
    const page = pageAt(image, number);
    if (number === 1 || page[0] !== leafKind) throw new Malformed();
    return cellsOf(page, 0, 8).map((cell) => entryAt(page, cell));
  });
}

/** The schema, or null where it is larger or stranger than any of ours. Bounded work, whatever the bytes. */
export function readSchema(image: Uint8Array): readonly SchemaEntry[] | null {
  if (image.length <= headerAt.versionValidFor) return null;
  try {
    return readEntries(image);
  } catch (error) {
    // TextDecoder throws a TypeError for text that is no UTF-8.
    if (error instanceof Malformed || error instanceof TypeError) return null;
    throw error;
  }
}
