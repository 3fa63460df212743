// How large pictures may be: as they are given, as they are kept, and as they are decoded.

/** The largest file that is read to make a picture of, in bytes. */
export const largestPictureFile = 67_108_864;

/** The longest side a given picture may have. */
export const longestPictureSide = 30_000;

/** A given picture of more pixels is not decoded: it would take more than 256 MB of memory. */
export const mostGivenPixels = 64_000_000;

/** The longest side of a kept picture, in pixels: sharp on a poster, and light enough to mail. */
export const longestKeptSide = 2_560;

/** No kept picture has more pixels, whoever made the file. */
export const mostKeptPixels = 25_000_000;

/** The largest kept picture, in bytes. */
export const largestKeptPicture = 10_485_760;

/** More are not taken in one go. */
export const mostPicturesAtOnce = 30;
