// What kind of picture some bytes are, told by how they begin, never by a name or what a system says of them.

/** The kinds a project keeps. */
const keptPictureKinds = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type KeptPictureKind = (typeof keptPictureKinds)[number];

/** Known by their beginnings; only some of them can be read. */
export type PictureKind =
  | KeptPictureKind
  | 'image/gif'
  | 'image/bmp'
  | 'image/svg+xml'
  | 'image/tiff'
  | 'image/heic'
  | 'image/avif';

/** Bytes that are looked at: an SVG may begin with a comment or a declaration. */
const lookedAt = 1_024;

const begins: readonly (readonly [RegExp, PictureKind])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^RIFF.{4}WEBP/s, 'image/webp'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^BM.{4}\0\0\0\0/s, 'image/bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^.{4}ftypavi[fs]/s, 'image/avif'],
  [/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s, 'image/heic'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:svg|(?:\?xml|!--|!doctype).*<svg)[\s>/]/is, 'image/svg+xml'],
];

/** Null for anything that does not begin as a picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, lookedAt));
  return begins.find(([begin]) => begin.test(head))?.[1] ?? null;
}

/** The kind, where a project may keep it as it is; null for all others. */
export function keptPictureKind(bytes: Uint8Array): KeptPictureKind | null {
  const kind = pictureKind(bytes);
  return keptPictureKinds.find((kept) => kept === kind) ?? null;
}
