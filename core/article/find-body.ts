import type { BlockKind } from '../model/article-text';
import { chooseContainer, chooseMainGroup } from './choose-container';
import { findCrossHeads } from './find-cross-heads';
import { findTitleBlock } from './find-title-block';
import { createFlow } from './flow';
import { type Group, groupBySignature } from './group-by-signature';
import { isBold } from './is-bold';
import { isCreditedLine } from './is-credited-line';
import { isStandfirst } from './is-standfirst';
import { keepHeadings } from './keep-headings';
import { READING_LIMITS } from './limits';
import { readLists } from './list-facts';
import { proseWeight } from './measure-prose';
import { type Block, type Box, itemBoxOf, type PageBlocks, sumByBox } from './page-blocks';
import { type ScoredBlock, type ScoringContext, scoreBlock } from './score-block';
import { selectBlocks } from './select-blocks';
import { readSignatures, type Signatures } from './signatures';
import { createStanding } from './standing';
import { indexStatedBody, type StatedBody } from './stated-body';
import { createNameLookup, markContainerZones, markPageZones, type Zones } from './zones';

export type BodyBlock = { kind: BlockKind; block: Block };

/** The article's body as found on the page. */
export type Body = {
  container: Box | null;
  /** In reading order, captions included. */
  blocks: BodyBlock[];
  /** Length of the text without captions, in Latin letters. */
  units: number;
  /** Its share of all text that the page shows. */
  share: number;
};

const NO_BODY: Body = { container: null, blocks: [], units: 0, share: 0 };

/** A stated body counts double: the publisher knows best. */
const STATED_WEIGHT = 2;

/** Text straight under a line that is a link (more of it than this) tells what the link leads to. Only half of it counts. */
const LINK_LINE = 0.8;
const TEASED_WEIGHT = 0.5;

type Question = { page: PageBlocks; title: string | null; statedBody: string | null };

/** A body shorter than this may be one whose class names mislead: then names are not asked. Units. */
const SUSPICIOUSLY_SHORT = 300;
/** And what is found without them must be much more. Units, and times. */
const MUCH_LONGER = 400;
const TIMES_LONGER = 2;

/** Finds the running text among a page's blocks. Yields between its steps. */
export function* findBody(question: Question): Generator<void, Body> {
  const body = yield* decideBody(question, true);
  if (body.units >= SUSPICIOUSLY_SHORT) return body;
  const again = yield* decideBody(question, false);
  return again.units > Math.max(MUCH_LONGER, TIMES_LONGER * body.units) ? again : body;
}

function* decideBody({ page, title, statedBody }: Question, asksNames: boolean): Generator<void, Body> {
  const prose = sumByBox(page, proseWeight);
  if (!prose[0]) return NO_BODY;
  const titleBlock = findTitleBlock(page, title);
  const sideNameOf = createNameLookup(asksNames);
  const pageZones = markPageZones({ page, prose, titleBlock, sideNameOf });
  yield;
  const stated = indexStatedBody(statedBody);
  const blockWeights = new Float64Array(page.blocks.length);
  for (const block of page.blocks) {
    const isBeside = pageZones.isSide(block.box) || pageZones.isCaption(block.box);
    const isStated = stated?.holds(block) && !pageZones.isCaption(block.box);
    const isTeased = (page.blocks[block.index - 1]?.linkShare ?? 0) > LINK_LINE;
    const weight = proseWeight(block) * (isStated ? STATED_WEIGHT : isTeased ? TEASED_WEIGHT : 1);
    blockWeights[block.index] = isBeside && !isStated ? 0 : weight;
    if (block.index % READING_LIMITS.blocksPerStep === 0) yield;
  }
  const weightOf = (block: Block): number => blockWeights[block.index] ?? 0;
  const weights = sumByBox(page, weightOf);
  const signatures = readSignatures(page);
  yield;
  const groups = groupBySignature({ page, signatures, weights: blockWeights });
  const main = chooseMainGroup({ groups, titleBlock, weights });
  if (!main) return NO_BODY;
  const container = chooseContainer({ page, main, signatures, blockWeights, weights, titleBlock });
  const flow = createFlow({ main, container, signatures, titleBlock });
  const zones = markContainerZones({
    page,
    container,
    prose,
    weights,
    sideNameOf,
    isOfTemplate: createTemplateTest(main, signatures),
  });
  yield;
  const isMain = (block: Block): boolean => signatures.signatureOf(block) === main.signature;
  const context: ScoringContext = {
    container,
    flow,
    zones,
    lists: readLists({ page, container, flow }),
    stated,
    isStatedWhole: isStatedWhole({ stated, main, weightOf }),
    isMain,
    groupShareOf: createGroupShare({ groups, container, signatures, weightOf, whole: weights[container.id] || 1 }),
    blockBefore: ({ index }) => page.blocks[index - 1] ?? null,
    isNamedLikeMain: createNameLikeness({ main, signatures, weightOf }),
    isStandfirst: (block) => isStandfirst(block, { titleBlock, textAt: main.blocks[0].index }),
    standingOf: createStanding({ page, container, flow, signatures }),
  };
  const scored: ScoredBlock[] = [];
  for (const block of page.blocks.slice(container.first, container.last)) {
    if (!isCaption(block, zones)) scored.push(scoreBlock(block, context));
    if (block.index % READING_LIMITS.blocksPerStep === 0) yield;
  }
  const isOfMain = ({ block }: ScoredBlock): boolean => isMain(block);
  const crossHeads = findCrossHeads({ scored, flow, signatures, isMain: isOfMain });
  const texts = selectBlocks({ scored, flow, crossHeads, isMain: isOfMain });
  yield;
  const headings = keepHeadings({ scored, kept: texts, flow });
  return assemble({ page, container, zones, texts, headings, crossHeads });
}

function assemble(source: {
  page: PageBlocks;
  container: Box;
  zones: Zones;
  texts: ScoredBlock[];
  headings: ScoredBlock[];
  crossHeads: ReadonlySet<ScoredBlock>;
}): Body {
  const { page, container, zones, texts, headings, crossHeads } = source;
  if (texts.length === 0) return NO_BODY;
  const captions = page.blocks
    .slice(container.first, container.last)
    .filter((block) => isCaption(block, zones) && !zones.isSide(block.box));
  const body: BodyBlock[] = [
    ...texts.map((one, at) => ({
      block: one.block,
      kind: crossHeads.has(one) ? 'heading' : kindOf(one, texts[at + 1]),
    })),
    ...headings.map(({ block }) => ({ block, kind: 'heading' as const })),
  ];
  const units = body.reduce((sum, { block }) => sum + block.units, 0);
  const all = page.blocks.reduce((sum, block) => sum + block.units, 0);
  const blocks = [...body, ...captions.map((block) => ({ block, kind: 'caption' as const }))];
  return { container, blocks: blocks.sort((a, b) => a.block.index - b.block.index), units, share: units / all };
}

function isCaption(block: Block, zones: Zones): boolean {
  return zones.isCaption(block.box) || isCreditedLine(block);
}

/** A heading set as a paragraph is shorter than this. Units. */
const LONGEST_BOLD_HEADING = 120;

/** A bold line above a paragraph is a heading. */
function kindOf({ block, isStandfirst }: ScoredBlock, next: ScoredBlock | undefined): BlockKind {
  if (itemBoxOf(block)) return 'list-item';
  if (block.box.tag === 'blockquote' || block.box.parent?.tag === 'blockquote') return 'quote';
  if (isStandfirst) return 'standfirst';
  const isLine = block.sentences === 0 && block.units < LONGEST_BOLD_HEADING;
  return isLine && isBold(block) && next && !isBold(next.block) ? 'heading' : 'paragraph';
}

/** The stated body has at least this share of the main text, by weight and by length, if it is to be the whole. */
const STATED_SHARE = 0.8;
const STATED_LENGTH = 0.7;

function isStatedWhole(source: {
  stated: StatedBody | null;
  main: Group;
  weightOf: (block: Block) => number;
}): boolean {
  const { stated, main, weightOf } = source;
  if (!stated) return false;
  let held = 0;
  let length = 0;
  for (const block of main.blocks) {
    if (stated.holds(block)) held += weightOf(block);
    length += block.text.length;
  }
  return held > STATED_SHARE * main.weight && stated.length > STATED_LENGTH * length;
}

/** Whether the main text stands in boxes of this tag and these names, or in other boxes of this tag beside it. */
function createTemplateTest(main: Group, signatures: Signatures): (box: Box) => boolean {
  const namesOf = (box: Box): string => `${box.tag}.${signatures.tokensOf(box)}`;
  const placeOf = (box: Box): string => `${box.tag} ${box.parent?.id}`;
  const above = new Set<string>();
  for (let box: Box | null = main.blocks[0].box; box; box = box.parent) above.add(namesOf(box)).add(placeOf(box));
  return (box) => above.has(namesOf(box)) || above.has(placeOf(box));
}

function createGroupShare(source: {
  groups: ReadonlyMap<number, Group>;
  container: Box;
  signatures: Signatures;
  weightOf: (block: Block) => number;
  whole: number;
}): (block: Block) => number {
  const { groups, container, signatures, weightOf, whole } = source;
  const shares = new Map<number, number>();
  for (const { signature, blocks } of groups.values()) {
    let inside = 0;
    for (const block of blocks)
      if (block.index >= container.first && block.index < container.last) inside += weightOf(block);
    shares.set(signature, inside / whole);
  }
  return (block) => shares.get(signatures.signatureOf(block)) ?? 0;
}

/** A class on more than this share of the main text is the template's class for paragraphs. */
const MOST_OF_MAIN = 0.5;

function createNameLikeness(source: {
  main: Group;
  signatures: Signatures;
  weightOf: (block: Block) => number;
}): (block: Block) => boolean {
  const { main, signatures, weightOf } = source;
  const keyOf = ({ box }: Block): string => `${box.tag}.${signatures.tokensOf(box)}`;
  const weightOfName = new Map<string, number>();
  for (const block of main.blocks) {
    weightOfName.set(keyOf(block), (weightOfName.get(keyOf(block)) ?? 0) + weightOf(block));
  }
  return (block) => block.box.names !== '' && (weightOfName.get(keyOf(block)) ?? 0) > MOST_OF_MAIN * main.weight;
}
