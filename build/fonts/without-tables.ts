// Takes whole tables out of an OpenType font file, leaving the others byte for byte as they were.
// https://learn.microsoft.com/typography/opentype/spec/otff

interface TableRecord {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

const headerLength = 12;
const recordLength = 16;

/** The font without the tables named. Every table starts at a multiple of four, as the format asks. */
export function withoutTables(font: Buffer, tags: readonly string[]): Buffer {
  const kept = readTables(font).filter(({ tag }) => !tags.includes(tag));
  const header = Buffer.alloc(headerLength + recordLength * kept.length);
  const log = Math.floor(Math.log2(kept.length));
  const searchRange = 2 ** log * recordLength;
  font.copy(header, 0, 0, 4);
  header.writeUInt16BE(kept.length, 4);
  header.writeUInt16BE(searchRange, 6);
  header.writeUInt16BE(log, 8);
  header.writeUInt16BE(kept.length * recordLength - searchRange, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [index, { tag, checksum, data }] of kept.entries()) {
    const record = headerLength + recordLength * index;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum, record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(data.length, record + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

function readTables(font: Buffer): TableRecord[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = headerLength + recordLength * index;
    const start = font.readUInt32BE(record + 8);
    return {
      tag: font.toString('latin1', record, record + 4),
      checksum: font.readUInt32BE(record + 4),
      data: font.subarray(start, start + font.readUInt32BE(record + 12)),
    };
  });
}
