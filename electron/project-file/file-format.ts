// The numbers by which a project file is known. They never change for files of version 1.x; README.md says them
// to the world.

/** 'CJM1', at byte 68 of the file. */
export const applicationId = 0x434a4d31;
export const pageSize = 4_096;

/** Byte offsets in the database header that are read or written here. */
export const headerAt = {
  pageSize: 16,
  writeVersion: 18,
  readVersion: 19,
  reservedBytes: 20,
  changeCounter: 24,
  pageCount: 28,
  schemaFormat: 44,
  largestRoot: 52,
  textEncoding: 56,
  userVersion: 60,
  incrementalVacuum: 64,
  applicationId: 68,
  versionValidFor: 92,
} as const;

/** Files above this are not read into memory at all. */
export const largestFile = 268_435_456;
/** Commits kept in a published file; older ones are dropped, the records they made of course stay. */
export const commitsKept = 20_000;
