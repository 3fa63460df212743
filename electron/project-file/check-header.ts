// The first look at a foreign file: is it SQLite, is it ours, of a version we know, whole, and of the one shape
// we write? Reads 100 bytes; nothing behind them is believed yet.
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { applicationId, headerAt, pageSize } from './file-format';
import { currentVersion, isKnownVersion, newerFile } from './migrate';

const magic = Buffer.from('SQLite format 3\0');
const headerSize = 100;

/** What every file of ours says, byte for byte: any other value makes SQLite take paths we never use. */
const constants: readonly (readonly [at: number, size: 1 | 2 | 4, value: number, name: string])[] = [
  [headerAt.pageSize, 2, pageSize, 'page size'],
  [headerAt.writeVersion, 1, 1, 'write version'],
  [headerAt.readVersion, 1, 1, 'read version'],
  [headerAt.reservedBytes, 1, 0, 'reserved bytes'],
  [21, 1, 64, 'payload fraction'],
  [22, 1, 32, 'payload fraction'],
  [23, 1, 32, 'payload fraction'],
  [headerAt.schemaFormat, 4, 4, 'schema format'],
  [headerAt.largestRoot, 4, 0, 'auto-vacuum'],
  [headerAt.textEncoding, 4, 1, 'text encoding'],
  [headerAt.incrementalVacuum, 4, 0, 'auto-vacuum'],
];

/** The version of the format, or why the file is refused. `file`: all its bytes. */
export function checkHeader(file: Buffer): Result<number> {
  if (file.length === 0) return fail(appError('file/empty'));
  if (!file.subarray(0, magic.length).equals(magic.subarray(0, Math.min(file.length, magic.length)))) {
    return fail(appError('file/not-sqlite'));
  }
  if (file.length < headerSize) return fail(appError('file/truncated', { bytes: file.length }));
  if (file.readUInt32BE(headerAt.applicationId) !== applicationId) return fail(appError('file/foreign'));
  const version = file.readUInt32BE(headerAt.userVersion);
  if (version > currentVersion) return newerFile(version);
  if (!isKnownVersion(version)) return fail(appError('file/foreign', { version }));
  return checkShape(file, version);
}

function checkShape(file: Buffer, version: number): Result<number> {
  for (const [at, size, value, name] of constants) {
    if (file.readUIntBE(at, size) !== value) return fail(appError('file/damaged', { reason: name }));
  }
  const expected = file.readUInt32BE(headerAt.pageCount) * pageSize;
  if (file.length < expected) return fail(appError('file/truncated', { bytes: file.length, expected }));
  const whole =
    file.length === expected &&
    expected >= 2 * pageSize &&
    file.readUInt32BE(headerAt.changeCounter) === file.readUInt32BE(headerAt.versionValidFor);
  return whole ? ok(version) : fail(appError('file/damaged', { reason: 'page count' }));
}
