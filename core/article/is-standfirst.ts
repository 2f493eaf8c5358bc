import { type Block, isInside, itemBoxOf } from './page-blocks';

/** What templates call the lines between title and text, in the languages that class names are written in. */
const NAME =
  /(?:^|[^a-z])(?:stand-?first|lede?|deck?|sub-?(?:title|head|headline|heading)|summary|intro|excerpt|synopsis|abstract|chap[oe]|chapeau|entradilla|bajada|copete|ingress|spot|sapo|sommario|sottotitolo|catenaccio|vorspann|unterzeile|perex|lid|leadtext|syn)(?:$|[^a-z])/i;

/** Shorter lines are labels. Units. */
const SHORTEST = 20;
/** Without such a name a line must be a sentence, or a long one. Units. */
const SHORTEST_SENTENCE = 40;
const SHORTEST_UNNAMED = 80;
/** Lines with more digits than this share of their length are dates and counts. */
const MOST_DIGITS = 0.08;
/** The header that holds title and standfirst has at most so many blocks; else it is the page. */
const MOST_IN_HEADER = 15;

/** Whether a block is set between title and text as what introduces the text. `textAt`: index of the main text's first block. */
export function isStandfirst(
  block: Block,
  { titleBlock, textAt }: { titleBlock: Block | null; textAt: number },
): boolean {
  const { index, box, text, units, linkShare, afterMedia, sentences } = block;
  if (!titleBlock || index <= titleBlock.index || index >= textAt || linkShare > 0 || units < SHORTEST) return false;
  // Key points are a summary of the text, not its beginning.
  if (itemBoxOf(block)) return false;
  if ((text.match(/\d/g)?.length ?? 0) > MOST_DIGITS * text.length) return false;
  if (NAME.test(box.names) || (box.parent && isInHeader(block, titleBlock) && NAME.test(box.parent.names))) return true;
  const isLine = (sentences > 0 && units >= SHORTEST_SENTENCE) || units >= SHORTEST_UNNAMED;
  return isLine && !afterMedia && isInHeader(block, titleBlock);
}

function isInHeader({ box }: Block, titleBlock: Block): boolean {
  const header = titleBlock.box.parent;
  if (!header) return false;
  if (box.parent === header || box.parent?.parent === header) return true;
  const above = header.parent;
  return (
    above !== null && box.parent === above && above.last - above.first <= MOST_IN_HEADER && isInside(titleBlock, above)
  );
}
