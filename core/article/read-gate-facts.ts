import type { Body } from './find-body';
import { findTitleBlock } from './find-title-block';
import { foldText } from './fold-text';
import type { Block, PageBlocks } from './page-blocks';
import { type AddressShape, readAddressShape } from './read-address-shape';
import type { PageMetadata } from './read-metadata';

/** What the gate weighs: of a page, or of the box of a further article on it. */
export type GateQuestion = { body: Body; page: PageBlocks; metadata: PageMetadata; url: string };

export type GateFacts = GateQuestion & {
  address: AddressShape;
  /** Running text: paragraphs, quotations and standfirsts. Blocks. */
  paragraphs: number;
  headings: number;
  /** Headings that open with a number, as chapters and clauses do. */
  numberedHeadings: number;
  /** Blocks between the first and the last of the body that are not of it. */
  between: number;
  /** Those of them, and headings of it, that are links. */
  linkedLines: number;
  /** What those hold. Units. */
  linkedUnits: number;
  /** Share of the body that is set as it was typed: code, messages, records. */
  preformatted: number;
  /** Times stated between the first and the last block of the body: of entries, messages, answers. */
  statedTimes: number;
  /** Raised links to notes on the page itself. */
  references: number;
  /** Fields to fill in that stand in the body. */
  fields: number;
  /** Blocks between the heading that repeats the title and the text; null if it is not before it. */
  titleDistance: number | null;
  /** The window's title begins to repeat the text, or does so after a name. */
  titleQuotesText: boolean;
  /** A line with a date stands by the title. */
  hasDateLine: boolean;
  /** Whether the page's markup, its head included, has such an element. */
  has: (selector: string) => boolean;
  /** Whether the body stands in such an element. */
  isWithin: (selector: string) => boolean;
};

/** A line with more of it in links than this is a link. */
const LINKED = 0.5;
/** So much of the text in the title is no chance. Characters after folding. */
const QUOTED = 20;
/** The line with the date stands so near to the title. Blocks. */
const BEFORE_TITLE = 5;
const AFTER_TITLE = 15;
/** Longer ones are text that names dates of its own. Characters. */
const LONGEST_DATE_LINE = 120;
/** A day and a year in this order or the other, whatever stands between them, in the digits of any script. */
const DAY_AND_YEAR =
  /(?<!\p{Nd})(?:\p{Nd}{1,2}\P{Nd}{1,14}(?:19|20|\P{ASCII}{2})\p{Nd}{2}|(?:19|20|\P{ASCII}{2})\p{Nd}{2}\P{Nd}{1,14}\p{Nd}{1,2})(?!\p{Nd})/u;
const NUMBERED = /^(?:§\s*)?\p{Nd}{1,2}[.):\s]/u;

/** Reads off the page what speaks for and against its being a news article. */
export function readGateFacts(question: GateQuestion): GateFacts {
  const { body, page, metadata } = question;
  const texts = body.blocks.filter(({ kind }) => kind !== 'caption');
  const own = new Set(texts.map(({ block }) => block));
  const first = texts[0]?.block;
  const last = texts.at(-1)?.block;
  const kinds = (...wanted: string[]): Block[] =>
    texts.filter(({ kind }) => wanted.includes(kind)).map(({ block }) => block);
  const headings = kinds('heading');
  const span = page.blocks.slice(first?.index ?? 0, last?.index ?? 0);
  const between = span.filter((block) => !own.has(block));
  const linked = span.filter((block) => block.linkShare > LINKED && (block.isHeading || !own.has(block)));
  const opening = foldText(kinds('paragraph')[0]?.text ?? '').slice(0, QUOTED);
  const title = findTitleBlock(page, metadata.title);
  const text = kinds('paragraph')[0]?.index ?? 0;
  const at = title?.index ?? text;
  const container = body.container?.element;
  const root = page.root.element;
  const scope = page.root.tag === 'body' ? root.ownerDocument : root;
  return {
    ...question,
    address: readAddressShape(question.url),
    paragraphs: texts.length - headings.length,
    headings: headings.length,
    numberedHeadings: headings.filter((block) => NUMBERED.test(block.text)).length,
    between: between.length,
    linkedLines: linked.length,
    linkedUnits: linked.reduce((sum, { units }) => sum + units, 0),
    preformatted:
      texts.reduce((sum, { block }) => sum + (isPreformatted(block) ? block.units : 0), 0) / (body.units || 1),
    statedTimes: countBetween('time'),
    references: countIn('sup a[href^="#"]'),
    fields: countIn('label'),
    titleDistance: title && title.index <= text ? text - title.index : null,
    titleQuotesText: opening.length === QUOTED && foldText(root.ownerDocument.title).includes(opening),
    hasDateLine: page.blocks
      .slice(Math.max(0, at - BEFORE_TITLE), Math.max(at, Math.min(at + AFTER_TITLE, text)))
      .some((block) => block.text.length <= LONGEST_DATE_LINE && block.linkShare < 1 && DAY_AND_YEAR.test(block.text)),
    has: (selector) => scope.querySelector(selector) !== null,
    isWithin: (selector) => Boolean(first?.box.element.closest(selector)),
  };

  function countIn(selector: string): number {
    return container?.querySelectorAll(selector).length ?? 0;
  }

  function countBetween(selector: string): number {
    if (!container || !first || !last) return 0;
    let count = 0;
    for (const element of container.querySelectorAll(selector)) {
      if (isBefore(first.box.element, element) && isBefore(element, last.box.element)) count++;
    }
    return count;
  }
}

function isPreformatted({ box }: Block): boolean {
  return box.tag === 'pre' || box.parent?.tag === 'pre';
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` (DOM standard); the global does not exist in Node. */
const FOLLOWING = 4;

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
