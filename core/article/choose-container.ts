import { PARAGRAPH_TAGS } from './elements';
import type { Group } from './group-by-signature';
import { type Block, type Box, isInside, type PageBlocks, sumByBox } from './page-blocks';
import type { Signatures } from './signatures';

/** Groups below this share of the heaviest cannot become the main one, whatever speaks for them. */
const CONTENDER = 0.15;
/** The first group after the title counts as the article's beginning only if it is no mere note: share of the heaviest. */
const SIZEABLE = 0.3;
/** The title's `article` element counts only if it holds prose: share of the page's. */
const PROSE_AT_HOME = 0.1;

/** What the place of a group says, as factors on its weight. */
const FACTORS = {
  /** What stands wholly before the title is a teaser. */
  beforeTitle: 0.5,
  /** The same `article` as the title. On endless pages a second article can outweigh the first. */
  withTitle: 1.6,
  /** Text follows its title. */
  firstAfterTitle: 1.5,
  /** The publisher says so (`itemprop=articleBody`). */
  markedAsBody: 1.3,
} as const;

/** The group of blocks that is most likely the article's running text; null if no block has any weight. */
export function chooseMainGroup(source: {
  groups: ReadonlyMap<number, Group>;
  titleBlock: Block | null;
  weights: Float64Array;
}): Group | null {
  const { groups, titleBlock, weights } = source;
  const heaviest = Math.max(0, ...[...groups.values()].map(({ weight }) => weight));
  const titleIndex = titleBlock?.index ?? -1;
  const home = titleBlock ? findHome(titleBlock, weights) : null;
  const lead = findLead(groups.values(), titleIndex, heaviest);
  let main: Group | null = null;
  let mainValue = 0;
  for (const group of groups.values()) {
    if (group.weight < CONTENDER * heaviest) continue;
    let value = group.weight;
    const [first] = group.blocks;
    const last = group.blocks.at(-1) ?? first;
    if (last.index < titleIndex) value *= FACTORS.beforeTitle;
    else if (home && isInside(first, home)) value *= FACTORS.withTitle;
    if (group === lead) value *= FACTORS.firstAfterTitle;
    if (isMarkedAsBody(first.box)) value *= FACTORS.markedAsBody;
    if (value > mainValue) {
      main = group;
      mainValue = value;
    }
  }
  return main;
}

function findHome(titleBlock: Block, weights: Float64Array): Box | null {
  let box: Box | null = titleBlock.box;
  while (box && box.tag !== 'article') box = box.parent;
  return box && (weights[box.id] ?? 0) > PROSE_AT_HOME * (weights[0] ?? 0) ? box : null;
}

function findLead(groups: Iterable<Group>, titleIndex: number, heaviest: number): Group | null {
  let lead: { group: Group; index: number } | null = null;
  for (const group of groups) {
    if (group.weight < SIZEABLE * heaviest) continue;
    const first = group.blocks.find(({ index }) => index > titleIndex);
    if (first && (!lead || first.index < lead.index)) lead = { group, index: first.index };
  }
  return lead?.group ?? null;
}

function isMarkedAsBody(start: Box): boolean {
  for (let box: Box | null = start; box; box = box.parent) {
    if (/articlebody/i.test(box.element.getAttribute('itemprop') ?? '')) return true;
  }
  return false;
}

/** The core is the lowest box with this share of the main group; a few strays elsewhere do not count. */
const CORE_SHARE = 0.85;
/** Text that stands straight in a box, with this share of the group: the box is the paragraph, its parent the core. */
const BARE_TEXT = 0.5;
/** While what is around the core is not this much heavier, it is the same article (its first and last sections). */
const CLIMB_MOST = 1.8;
/** An `article` that holds the title is the article even if it is so much heavier than its heaviest section. */
const CLIMB_MOST_TO_HOME = 4;

/** The box around the article: the lowest that holds the main group, then as far up as it stays the same article. */
export function chooseContainer(source: {
  page: PageBlocks;
  main: Group;
  signatures: Signatures;
  blockWeights: Float64Array;
  weights: Float64Array;
  titleBlock: Block | null;
}): Box {
  const { page, main, weights, titleBlock } = source;
  const core = findCore(source);
  let container = core;
  for (let box = core.parent; box && box !== page.root; box = box.parent) {
    const holdsTitle = titleBlock !== null && isInside(titleBlock, box) && titleBlock.box !== box;
    const most = holdsTitle && box.tag === 'article' ? CLIMB_MOST_TO_HOME : CLIMB_MOST;
    if ((weights[box.id] ?? 0) > most * (weights[core.id] ?? 0)) break;
    container = box;
    if (holdsTitle) break;
    if (box.tag === 'article' || box.tag === 'main') break;
  }
  return main.weight > 0 ? container : page.root;
}

function findCore(source: { page: PageBlocks; main: Group; signatures: Signatures; blockWeights: Float64Array }): Box {
  const { page, main, signatures, blockWeights } = source;
  const weightIn = (block: Block): number => blockWeights[block.index] ?? 0;
  const ofGroup = sumByBox(page, (block) => (signatures.signatureOf(block) === main.signature ? weightIn(block) : 0));
  const bare = new Float64Array(page.boxes.length);
  for (const block of page.blocks) bare[block.box.id] = (bare[block.box.id] ?? 0) + weightIn(block);
  let core = page.root;
  // The boxes with most of the group stand in one another, and in this order.
  for (const box of page.boxes) {
    if ((ofGroup[box.id] ?? 0) < CORE_SHARE * main.weight) continue;
    if (PARAGRAPH_TAGS.has(box.tag) || box.tag === 'li' || (bare[box.id] ?? 0) > BARE_TEXT * main.weight) break;
    core = box;
  }
  return core;
}
