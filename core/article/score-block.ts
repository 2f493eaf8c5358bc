import type { Flow, Place } from './flow';
import { isBold } from './is-bold';
import type { ListFacts } from './list-facts';
import type { Block, Box } from './page-blocks';
import type { StatedBody } from './stated-body';
import type { Zones } from './zones';

/** All that a block's evidence is drawn from. */
export type ScoringContext = {
  container: Box;
  flow: Flow;
  zones: Zones;
  lists: ListFacts;
  stated: StatedBody | null;
  /** The stated body has all of the main text, so what it lacks is not the article's. */
  isStatedWhole: boolean;
  isMain: (block: Block) => boolean;
  /** Share of the container's prose that the block's signature group has. */
  groupShareOf: (block: Block) => number;
  /** The block before it on the page. */
  blockBefore: (block: Block) => Block | null;
  /** The block has the paragraph's own class that most of the main text has. */
  isNamedLikeMain: (block: Block) => boolean;
  isStandfirst: (block: Block) => boolean;
  /** What the box around a block off the flow looks like: a section of the text, an item among its like, or neither. */
  standingOf: (block: Block) => 'section' | 'item' | null;
};

export type ScoredBlock = {
  block: Block;
  score: number;
  place: Place;
  isSide: boolean;
  isBesideMedia: boolean;
  isStandfirst: boolean;
  isStated: boolean;
  /** JSON-LD has all of the main text, but not this. */
  isMissed: boolean;
};

/** A block with this much speaking for it is kept. Between 1.5 and 3 the choice changes little. */
export const KEPT_FROM = 2;

/** A row of evidence; its reason stands above it. Its points count `amount` times: 1 or 0 for a yes or no. */
type Evidence = {
  name: string;
  points: number;
  amount: (facts: Facts, context: ScoringContext) => number | boolean;
};
type Facts = Omit<ScoredBlock, 'score'> & { standing: ReturnType<ScoringContext['standingOf']> };

/** Set by the piece of template that sets the main text, or one much like it. */
export const OF_TEMPLATE: ReadonlySet<Place> = new Set(['in-flow', 'same-path', 'similar-path']);

/** Lengths of a label, a sentence and a paragraph. Units. */
const LABEL_LENGTH = 30;
const SENTENCE_LENGTH = 60;
const PARAGRAPH_LENGTH = 140;
/** A group with this share of the container's prose is a second template of the same article. */
const SIZEABLE_GROUP = 0.15;
/** Links beyond this share of the text begin to speak against it. */
const MANY_LINKS = 0.25;
/** "Read also: …", "» …": a lead-in of some words, a mark, then a link. */
const LABEL_LINE = /^[^.!?。]{0,60}[:：|>»–-]\s|^[>»▶►→•*+|]/u;
const LABEL_LINKS = 0.2;
const LONGEST_LABEL = 300;
/** A line under an image without a sentence in it. Units. */
const LONGEST_IMAGE_LINE = 140;
/** A line with more of it in links than this is a link. */
const LINKED_LINE = 0.8;
/** Of a stated body, what is too short to be asked for. Units. */
const SHORTEST_STATED = 50;

const EVIDENCE: readonly Evidence[] = [
  // Templates repeat.
  { name: 'main group', points: 2, amount: ({ block }, { isMain }) => isMain(block) },
  // A second template of the same article.
  {
    name: 'large group',
    points: 1.5,
    amount: ({ block, standing }, { isMain, groupShareOf }) =>
      !isMain(block) && standing !== 'item' && groupShareOf(block) >= SIZEABLE_GROUP,
  },
  // Comments, offers and teasers come in rows, each with a label.
  { name: 'item of a row', points: -2, amount: ({ standing }) => standing === 'item' },
  // A part of the text in a box of another sort.
  { name: 'section', points: 1.5, amount: ({ standing, place }) => standing === 'section' && place !== 'before-text' },
  // Short lines, and sections with one odd class.
  {
    name: 'in the flow',
    points: 1,
    amount: ({ place }) => place === 'in-flow' || place === 'same-path' || place === 'similar-path',
  },
  // Quotations and lists.
  { name: 'set in the flow', points: 1.5, amount: ({ place }) => place === 'set-in-flow' },
  // Sections, columns and one-paragraph wrappers.
  {
    name: 'around the flow',
    points: 0.5,
    amount: ({ place }) => place === 'above-flow' || place === 'wrapped-in-flow',
  },
  // Not where the text is.
  { name: 'elsewhere', points: -0.5, amount: ({ place }) => place === 'elsewhere' },
  // Captions that are not marked as such.
  { name: 'beside media', points: -2, amount: ({ isBesideMedia }) => isBesideMedia },
  // Paragraphs in a box of their own keep their class.
  {
    name: 'named like the main text',
    points: 1,
    amount: ({ block }, { isMain, isNamedLikeMain }) => !isMain(block) && isNamedLikeMain(block),
  },
  // Prose has sentences.
  { name: 'a sentence', points: 1, amount: ({ block }) => block.units >= SENTENCE_LENGTH && block.sentences > 0 },
  // Labels are short.
  {
    name: 'long prose',
    points: 1,
    amount: ({ block }) => block.units >= PARAGRAPH_LENGTH && block.sentences + block.commas > 1,
  },
  // Labels and buttons.
  { name: 'short', points: -1, amount: ({ block }) => block.units < LABEL_LENGTH },
  // Headlines and labels have none.
  { name: 'no stop', points: -1, amount: ({ block }) => block.sentences === 0 && block.commas < 2 },
  // Lists of other stories are linked all over.
  { name: 'links', points: -4, amount: ({ block }) => (block.linkShare > MANY_LINKS ? block.linkShare : 0) },
  // Tags and names say so.
  { name: 'side zone', points: -3.5, amount: ({ isSide }) => isSide },
  // JSON-LD has it.
  { name: 'stated', points: 3, amount: ({ isStated }) => isStated },
  // It has all of the main text, but not this.
  { name: 'not stated', points: -2.5, amount: ({ isMissed }) => isMissed },
  // Points to another story from within the text.
  {
    name: 'label line',
    points: -2.5,
    amount: ({ block }) => block.linkShare > LABEL_LINKS && block.units < LONGEST_LABEL && LABEL_LINE.test(block.text),
  },
  // Other stories.
  { name: 'link list', points: -2, amount: ({ block }, { lists }) => lists.sortOf(block) === 'links' },
  // Menus and tags.
  { name: 'list elsewhere', points: -0.5, amount: ({ block }, { lists }) => lists.sortOf(block) === 'other' },
  // A teaser: the headline of another story, then what it says.
  {
    name: 'under a linked line',
    points: -1.5,
    amount: ({ block, place, standing }, { isMain, blockBefore }) =>
      !isMain(block) &&
      standing !== 'section' &&
      !OF_TEMPLATE.has(place) &&
      (blockBefore(block)?.linkShare ?? 0) > LINKED_LINE,
  },
  // Captions set as plain paragraphs.
  {
    name: 'under an image',
    points: -2.5,
    amount: ({ block }) =>
      block.afterMedia &&
      !block.isHeading &&
      !isBold(block) &&
      block.sentences === 0 &&
      block.commas < 3 &&
      block.units < LONGEST_IMAGE_LINE,
  },
];

/** A list in the flow stands or falls as a whole: its items have at least this. */
const ITEM_OF_TEXT_LIST = 2.5;
const ITEM_MOST_LINKS = 0.5;

/** Adds up what speaks for and against a block being part of the article's text. */
export function scoreBlock(block: Block, context: ScoringContext): ScoredBlock {
  const isStated = context.stated?.holds(block) ?? false;
  const facts = {
    block,
    place: context.flow.placeOf(block),
    isSide: context.zones.isSide(block.box),
    isBesideMedia: false,
    isStandfirst: context.isStandfirst(block) && !context.zones.isSide(block.box),
    standing: context.standingOf(block),
    isStated,
    isMissed: context.isStatedWhole && !isStated && block.units > SHORTEST_STATED,
  };
  facts.isBesideMedia =
    !context.isMain(block) &&
    (facts.place === 'elsewhere' || facts.place === 'before-text') &&
    isBesideMedia(block, context);
  let score = 0;
  for (const { points, amount } of EVIDENCE) score += points * Number(amount(facts, context));
  const isItemOfText = context.lists.sortOf(block) === 'text' && !facts.isSide && block.linkShare <= ITEM_MOST_LINKS;
  const least = isItemOfText ? ITEM_OF_TEXT_LIST : facts.isStandfirst ? KEPT_FROM : score;
  return { ...facts, score: Math.max(score, least) };
}

/** Boxes with more blocks than this hold more than a picture and its caption. */
const MOST_BLOCKS_IN_PICTURE_BOX = 4;

function isBesideMedia(block: Block, { container, flow }: ScoringContext): boolean {
  for (let box: Box | null = block.box; box && box !== container && !flow.holds(box); box = box.parent) {
    if (box.last - box.first > MOST_BLOCKS_IN_PICTURE_BOX) return false;
    if (box.hasMedia) return true;
  }
  return false;
}
