import type { Flow } from './flow';
import { foldText } from './fold-text';
import { type Block, flowBoxOf } from './page-blocks';
import { KEPT_FROM, OF_TEMPLATE, type ScoredBlock } from './score-block';

/** From all scored blocks (reading order) to those kept as text: fills gaps, drops doubles and stray ends. No headings. */
export function selectBlocks(source: {
  scored: readonly ScoredBlock[];
  flow: Flow;
  /** Kept whatever else speaks against them. */
  crossHeads: ReadonlySet<ScoredBlock>;
  isMain: (scored: ScoredBlock) => boolean;
}): ScoredBlock[] {
  const { scored, flow, crossHeads, isMain } = source;
  const inGaps = findLinesInGaps({ scored, flow, isMain });
  const kept = scored.filter(
    (one) =>
      (!one.block.isHeading || one.isStandfirst) && (one.score >= KEPT_FROM || inGaps.has(one) || crossHeads.has(one)),
  );
  return trimEnds(dropDoubles(dropPullQuotes(kept, isMain)));
}

/** What a short line between two paragraphs may have against it and still belong to them. */
const GAP_FROM = -1;
const GAP_MOST_LINKS = 0.4;

/** Short lines of the flow between two kept paragraphs belong to it: one-line quotes, cross-heads set as paragraphs. */
function findLinesInGaps(source: {
  scored: readonly ScoredBlock[];
  flow: Flow;
  isMain: (scored: ScoredBlock) => boolean;
}): Set<ScoredBlock> {
  const { scored, flow, isMain } = source;
  const isFirm = (one: ScoredBlock): boolean =>
    !one.block.isHeading && one.score >= KEPT_FROM && (isMain(one) || flow.holds(flowBoxOf(one.block)));
  const first = scored.findIndex(isFirm);
  const last = scored.findLastIndex(isFirm);
  const between = scored.slice(first + 1, Math.max(last, 0));
  return new Set(
    between.filter(
      ({ block, place, score, isSide, isMissed }, index) =>
        !block.isHeading &&
        !isSide &&
        !isMissed &&
        block.box.tag !== 'li' &&
        score >= GAP_FROM &&
        block.linkShare < GAP_MOST_LINKS &&
        OF_TEMPLATE.has(place) &&
        !announcesLink(block, between[index + 1]?.block),
    ),
  );
}

/** "Read also:", and the link below it. */
function announcesLink({ text }: Block, next: Block | undefined): boolean {
  return /[:：]$/.test(text) && next !== undefined && next.linkShare > GAP_MOST_LINKS;
}

/** Longer ones are paragraphs. Units. */
const LONGEST_PULL_QUOTE = 400;
/** Shorter ones are found in any text. Folded characters. */
const SHORTEST_PULL_QUOTE = 25;
/** Each is searched for in the whole text; a page with more of them, or with a longer text, has no such quotes. */
const MOST_PULL_QUOTES = 100;
const LONGEST_SEARCHED = 200_000;

/** A quote lifted from the text for show is not read twice. */
function dropPullQuotes(kept: ScoredBlock[], isMain: (scored: ScoredBlock) => boolean): ScoredBlock[] {
  const isSuspect = (one: ScoredBlock): boolean =>
    !isMain(one) && !one.isStandfirst && one.block.units <= LONGEST_PULL_QUOTE;
  const suspects = kept.filter(isSuspect).length;
  if (suspects === 0 || suspects > MOST_PULL_QUOTES) return kept;
  const folded = new Map(kept.map((one) => [one, foldText(one.block.text)]));
  const whole = [...folded.values()].join('\n');
  if (whole.length > LONGEST_SEARCHED) return kept;
  return kept.filter((one) => {
    const text = folded.get(one) ?? '';
    if (!isSuspect(one) || text.length < SHORTEST_PULL_QUOTE) return true;
    const at = whole.indexOf(text);
    return at < 0 || whole.indexOf(text, at + 1) < 0;
  });
}

/** Shorter texts may recur ("He paused."). Characters. */
const SHORTEST_DOUBLE = 25;

/** Paywall variants, lightboxes and modals repeat paragraphs. */
function dropDoubles(kept: ScoredBlock[]): ScoredBlock[] {
  const seen = new Set<string>();
  return kept.filter(({ block: { text } }) => {
    if (text.length < SHORTEST_DOUBLE) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** A line shorter than this, without a stop, is no first or last paragraph but a label. Units. */
const SHORTEST_END = 120;

function trimEnds(kept: ScoredBlock[]): ScoredBlock[] {
  const isWeak = ({ block, isStated, isStandfirst }: ScoredBlock): boolean =>
    !isStandfirst && block.box.tag !== 'li' && block.sentences === 0 && block.units < SHORTEST_END && !isStated;
  const first = kept.findIndex((one) => !isWeak(one));
  const isProper = (one: ScoredBlock): boolean => !isWeak(one) && !isEndNote(one);
  const last = Math.max(first, kept.findLastIndex(isProper));
  return first < 0 ? kept.slice(0, 1) : kept.slice(first, last + 1);
}

/** A note is short, or links to where it sends the reader. Units. */
const LONGEST_END_NOTE = 120;
const QUOTATION_MARK = /^["'“”„‘«»「『]/;

/**
 * Whether the text is set in italics from beginning to end: below the last paragraph that is a note on the article
 * (who reported, where to write), in whatever language. Quotations are set so too.
 */
function isEndNote({ block }: ScoredBlock): boolean {
  if (QUOTATION_MARK.test(block.text) || (block.units > LONGEST_END_NOTE && block.linkShare === 0)) return false;
  return block.map.every(({ node }) => node.parentElement?.closest('em, i'));
}
