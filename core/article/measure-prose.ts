/** Counts that tell prose from labels, in one pass over the text. */
export type ProseMeasure = {
  /** Length in Latin letters: a sign of a script that writes more in less counts for more. */
  units: number;
  /** Full stops and the like at the end of a sentence. */
  sentences: number;
  /** Commas, colons and semicolons. */
  commas: number;
};

/** A sign of the scripts in `isDense` says about as much as 2.5 Latin letters: what it adds to its own length. */
const DENSE_SIGN_SURPLUS = 1.5;

const ENDS = new Set([...'.!?…。！？｡؟۔।॥։።፧။។'].map((sign) => sign.charCodeAt(0)));
/** Full-width stops need no space after them. */
const FULL_WIDTH_ENDS = new Set([...'。！？｡'].map((sign) => sign.charCodeAt(0)));
const CLOSERS = new Set([...'"\'”’»」』)]'].map((sign) => sign.charCodeAt(0)));
const COMMAS = new Set([...',;:،、，؛·፣፤፥၊'].map((sign) => sign.charCodeAt(0)));

/** `text` is a block's collapsed text: its only white space is the space and `\n`. */
export function measureProse(text: string): ProseMeasure {
  let dense = 0;
  let sentences = 0;
  let commas = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x40 && code < 0x80) continue; // letters: the bulk of Latin text
    if (isDense(code)) dense++;
    else if (code === 0x20 && isSpaceless(text.charCodeAt(index - 1))) commas++;
    else if (COMMAS.has(code)) commas++;
    else if (ENDS.has(code) && (FULL_WIDTH_ENDS.has(code) || endsWord(text, index + 1))) sentences++;
  }
  return { units: text.length + dense * DENSE_SIGN_SURPLUS, sentences, commas };
}

function endsWord(text: string, from: number): boolean {
  let index = from;
  while (index < text.length && CLOSERS.has(text.charCodeAt(index))) index++;
  return index >= text.length || text.charCodeAt(index) <= 0x20;
}

/** Scripts that part phrases by spaces, and words not at all; of them only some know a full stop. */
function isSpaceless(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0eff || // Thai, Lao
    (code >= 0x1000 && code <= 0x109f) || // Burmese
    (code >= 0x1780 && code <= 0x17ff) // Khmer
  );
}

function isDense(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    isSpaceless(code) ||
    (code >= 0x1200 && code <= 0x135f) || // Ethiopic
    (code >= 0x3040 && code <= 0x30ff) || // kana
    (code >= 0x3400 && code <= 0x9fff) || // Han
    (code >= 0xac00 && code <= 0xd7af) // hangul
  );
}

/** Shorter than this is a label, a button or a headline, unless it is a sentence. Units. */
const SHORTEST_PROSE = 60;
const SHORTEST_SENTENCE = 30;
/** Of its length; labels end in a stop at times. */
const SENTENCE_WEIGHT = 0.5;
/** More of it in links than this is a list of links. */
const MOST_LINKED = 0.5;

/**
 * How much a block weighs as prose: its length, less what is linked; half of it for short sentences; nothing for headings,
 * short lines, lines without a stop, and link lists.
 */
export function proseWeight(block: ProseMeasure & { linkShare: number; isHeading: boolean }): number {
  const { units, sentences, commas, linkShare, isHeading } = block;
  if (isHeading || units < SHORTEST_SENTENCE || linkShare > MOST_LINKED) return 0;
  if (sentences === 0 && (commas < 2 || units < SHORTEST_PROSE)) return 0;
  return units * (1 - linkShare) * (units < SHORTEST_PROSE ? SENTENCE_WEIGHT : 1);
}
