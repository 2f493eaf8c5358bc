export const INK = 0;
export const SPACE = 1;
export const INVISIBLE = 2;

/** Whether a UTF-16 unit is drawn, parts words or does neither; tabs and the non-breaking kind count as space. */
export function sortOfCharacter(code: number): typeof INK | typeof SPACE | typeof INVISIBLE {
  if (code > 0x20 && code < 0xa0) return INK;
  if (code <= 0x20 || code === 0xa0) return SPACE;
  if (code === 0xad || code === 0x61c) return INVISIBLE; // soft hyphen, Arabic letter mark
  if (code < 0x1680) return INK;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
    // Zero-width space, direction marks and isolates, word joiner and the invisible operators.
    // Joiner and non-joiner (200C, 200D) stay: they change the shape of Persian words and of emoji.
    if (code === 0x200b || code === 0x200e || code === 0x200f) return INVISIBLE;
    return code >= 0x202a && (code <= 0x202e || code >= 0x2060) ? INVISIBLE : INK;
  }
  if (code === 0x1680 || code === 0x3000) return SPACE;
  return code === 0xfeff ? INVISIBLE : INK;
}
