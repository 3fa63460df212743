// File names made from what people wrote: titles of projects and maps.

const most = 80;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that every system accepts, without an extension: path and control characters become spaces, reserved
 * Windows names get an underscore, length is limited. `otherwise` where nothing is left.
 */
export function fileNameOf(title: string, otherwise: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  const short = [...plain].slice(0, most).join('').trimEnd();
  if (short === '') return otherwise;
  return reserved.test(short) ? `_${short}` : short;
}
