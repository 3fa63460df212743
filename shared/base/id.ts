// Identity of records: 22 characters of base 62, about 131 bits, drawn at random by the caller's source.

export type Id = string;

export const idLength = 22;
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const pattern = /^[0-9A-Za-z]{22}$/;

export const isId = (value: unknown): value is Id => typeof value === 'string' && pattern.test(value);

/**
 * Makes an id from random bytes. `randomBytes(n)` returns n random bytes; bytes of 248 and more are thrown
 * away, so that every character is equally likely.
 */
export function idFromBytes(randomBytes: (count: number) => Uint8Array): Id {
  let id = '';
  while (id.length < idLength) {
    for (const byte of randomBytes(idLength)) {
      if (byte < 248 && id.length < idLength) id += alphabet.charAt(byte % 62);
    }
  }
  return id;
}
