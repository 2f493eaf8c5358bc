import type { Flow, Place } from './flow';
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
  /** The block has the paragraph's own class that most of the main text has. */
  isNamedLikeMain: (block: Block) => boolean;
};

export type ScoredBlock = {
  block: Block;
  score: number;
  place: Place;
  isSide: boolean;
  isBesideMedia: boolean;
  isStated: boolean;
};

/** A block with this much speaking for it is kept. Between 1.5 and 3 the choice changes little. */
export const KEPT_FROM = 2;

/** A row's points count `amount` times: 1 or 0 for a yes or no. */
type Evidence = {
  name: string;
  points: number;
  reason: string;
  amount: (scored: Omit<ScoredBlock, 'score'>, context: ScoringContext) => number | boolean;
};

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
/** Of a stated body, what is too short to be asked for. Units. */
const SHORTEST_STATED = 50;

const EVIDENCE: readonly Evidence[] = [
  { name: 'main group', points: 2, reason: 'templates repeat', amount: ({ block }, { isMain }) => isMain(block) },
  {
    name: 'large group',
    points: 1.5,
    reason: 'a second template of the same article',
    amount: ({ block }, { isMain, groupShareOf }) => !isMain(block) && groupShareOf(block) >= SIZEABLE_GROUP,
  },
  {
    name: 'in the flow',
    points: 1,
    reason: 'short lines, and sections with one odd class',
    amount: ({ place }) => place === 'in-flow' || place === 'same-path' || place === 'similar-path',
  },
  {
    name: 'set in the flow',
    points: 1.5,
    reason: 'quotations and lists',
    amount: ({ place }) => place === 'set-in-flow',
  },
  {
    name: 'around the flow',
    points: 0.5,
    reason: 'sections, columns and one-paragraph wrappers',
    amount: ({ place }) => place === 'above-flow' || place === 'wrapped-in-flow',
  },
  { name: 'elsewhere', points: -0.5, reason: 'not where the text is', amount: ({ place }) => place === 'elsewhere' },
  {
    name: 'beside media',
    points: -2,
    reason: 'captions that are not marked as such',
    amount: ({ isBesideMedia }) => isBesideMedia,
  },
  {
    name: 'named like the main text',
    points: 1,
    reason: 'paragraphs in a box of their own keep their class',
    amount: ({ block }, { isMain, isNamedLikeMain }) => !isMain(block) && isNamedLikeMain(block),
  },
  {
    name: 'a sentence',
    points: 1,
    reason: 'prose has sentences',
    amount: ({ block }) => block.units >= 60 && block.sentences > 0,
  },
  {
    name: 'long prose',
    points: 1,
    reason: 'labels are short',
    amount: ({ block }) => block.units >= 140 && block.sentences + block.commas > 1,
  },
  { name: 'short', points: -1, reason: 'labels and buttons', amount: ({ block }) => block.units < 30 },
  {
    name: 'no stop',
    points: -1,
    reason: 'headlines and labels have none',
    amount: ({ block }) => block.sentences === 0 && block.commas < 2,
  },
  {
    name: 'links',
    points: -4,
    reason: 'lists of other stories are linked all over',
    amount: ({ block }) => (block.linkShare > MANY_LINKS ? block.linkShare : 0),
  },
  { name: 'side zone', points: -3.5, reason: 'tags and names say so', amount: ({ isSide }) => isSide },
  { name: 'stated', points: 3, reason: 'JSON-LD has it', amount: ({ isStated }) => isStated },
  {
    name: 'not stated',
    points: -2.5,
    reason: 'JSON-LD has all of the main text, but not this',
    amount: ({ block, isStated }, { isStatedWhole }) => isStatedWhole && !isStated && block.units > SHORTEST_STATED,
  },
  {
    name: 'label line',
    points: -2.5,
    reason: 'points to another story from within the text',
    amount: ({ block }) => block.linkShare > LABEL_LINKS && block.units < LONGEST_LABEL && LABEL_LINE.test(block.text),
  },
  {
    name: 'link list',
    points: -2,
    reason: 'other stories',
    amount: ({ block }, { lists }) => lists.sortOf(block) === 'links',
  },
  {
    name: 'list elsewhere',
    points: -0.5,
    reason: 'menus and tags',
    amount: ({ block }, { lists }) => lists.sortOf(block) === 'other',
  },
  {
    name: 'under an image',
    points: -2.5,
    reason: 'captions set as plain paragraphs',
    amount: ({ block }) =>
      block.afterMedia &&
      !block.isHeading &&
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
  const facts = {
    block,
    place: context.flow.placeOf(block),
    isSide: context.zones.isSide(block.box),
    isBesideMedia: false,
    isStated: context.stated?.holds(block) ?? false,
  };
  facts.isBesideMedia =
    !context.isMain(block) &&
    (facts.place === 'elsewhere' || facts.place === 'before-text') &&
    isBesideMedia(block, context);
  let score = 0;
  for (const { points, amount } of EVIDENCE) score += points * Number(amount(facts, context));
  const isItemOfText = context.lists.sortOf(block) === 'text' && !facts.isSide && block.linkShare <= ITEM_MOST_LINKS;
  return { ...facts, score: isItemOfText ? Math.max(score, ITEM_OF_TEXT_LIST) : score };
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
