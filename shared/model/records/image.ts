// A picture kept in the file; its bytes stand once per content, by their SHA-256.
import { choice, integer, line, pattern } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** UTF-16 units of a file's name. */
export const imageNameLimit = 300;

export const image = recordType('image', {
  sha256: pattern(/^[0-9a-f]{64}$/),
  mime: choice(['image/png', 'image/jpeg', 'image/webp']),
  width: integer(1, 30_000),
  height: integer(1, 30_000),
  bytes: integer(1, 10_485_760),
  name: line(imageNameLimit),
});
export type Image = RecordOf<typeof image>;
