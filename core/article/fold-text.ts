/** For comparing texts of one page with each other: letters and digits only, lower case, single spaces. */
export function foldText(text: string): string {
  const lower = (isAscii(text) ? text : text.normalize('NFKC')).toLowerCase();
  return lower.replace(isAscii(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Then no sign has another form, and the classes of signs are few: folding is several times as fast. */
function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  return /^[\x00-\x7f]*$/.test(text);
}
