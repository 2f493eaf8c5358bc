import { findSideName, type SideName } from './class-vocabulary';
import type { Block } from './page-blocks';
import { type Box, isInside, type PageBlocks } from './page-blocks';

/** Which boxes stand beside the running text: marked themselves, or inside a marked one. */
export type Zones = { isSide: (box: Box) => boolean; isCaption: (box: Box) => boolean };

/** Elements meant for what is beside the text; a link around boxes is a card. */
const SIDE_TAGS = new Set(['aside', 'footer', 'form', 'details', 'address', 'fieldset', 'a']);
const CAPTION_TAGS = new Set(['figure', 'figcaption']);

/** A box with this share of the prose is the article, whatever it is called. */
const MOST_BY_NAME = 0.5;
/** Tags are chosen with more care than names; yet whole pages stand in a `form`. */
const MOST_BY_TAG = 0.9;
/** A box that holds the title and at least this share of the prose is no side box. */
const PROSE_WITH_TITLE = 0.03;
/** An `article` inside the article with less than this share of the prose is a teaser. */
const NESTED_ARTICLE = 0.2;

/** Looks names up once for all boxes that bear them; null for all if names are not to be asked. */
export function createNameLookup(asked: boolean): (box: Box) => SideName | null {
  const known = new Map<string, SideName | null>();
  return ({ names }) => {
    if (!asked || names === '') return null;
    let found = known.get(names);
    if (found === undefined) {
      found = findSideName(names);
      known.set(names, found);
    }
    return found;
  };
}

type NameLookup = ReturnType<typeof createNameLookup>;

/** On the whole page. `prose`: sums by box id. */
export function markPageZones(source: {
  page: PageBlocks;
  prose: Float64Array;
  titleBlock: Block | null;
  sideNameOf: NameLookup;
}): Zones {
  const { page, prose, titleBlock, sideNameOf } = source;
  const total = prose[0] || 1;
  return markZones({
    page,
    within: page.root,
    marksOf(box) {
      const share = (prose[box.id] ?? 0) / total;
      const holdsTitle = titleBlock !== null && isInside(titleBlock, box) && box.last - box.first > 1;
      if (share >= MOST_BY_TAG || (holdsTitle && share > PROSE_WITH_TITLE)) return NO_MARKS;
      const byName = share < MOST_BY_NAME ? sideNameOf(box) : null;
      return {
        isSide: SIDE_TAGS.has(box.tag) || byName === 'side',
        isCaption: (CAPTION_TAGS.has(box.tag) && share < MOST_BY_NAME) || byName === 'caption',
      };
    },
  });
}

/** Inside the container of the article, measured against its own weight. `isOfTemplate`: the main text stands in such boxes, or beside it. */
export function markContainerZones(source: {
  page: PageBlocks;
  container: Box;
  prose: Float64Array;
  weights: Float64Array;
  sideNameOf: NameLookup;
  isOfTemplate: (box: Box) => boolean;
}): Zones {
  const { page, container, prose, weights, sideNameOf, isOfTemplate } = source;
  const whole = weights[container.id] || 1;
  return markZones({
    page,
    within: container,
    marksOf(box) {
      const isCaption = CAPTION_TAGS.has(box.tag);
      if ((prose[box.id] ?? 0) >= MOST_BY_NAME * whole) return { isSide: false, isCaption };
      const byName = sideNameOf(box);
      const isTeaser = box.tag === 'article' && (weights[box.id] ?? 0) < NESTED_ARTICLE * whole && !isOfTemplate(box);
      return {
        isSide: SIDE_TAGS.has(box.tag) || byName === 'side' || isTeaser,
        isCaption: isCaption || byName === 'caption',
      };
    },
  });
}

type Marks = { isSide: boolean; isCaption: boolean };
const NO_MARKS: Marks = { isSide: false, isCaption: false };

function markZones(source: { page: PageBlocks; within: Box; marksOf: (box: Box) => Marks }): Zones {
  const { page, within, marksOf } = source;
  const side = new Uint8Array(page.boxes.length);
  const caption = new Uint8Array(page.boxes.length);
  for (let id = within.id + 1; id < page.boxes.length; id++) {
    const box = page.boxes[id];
    if (!box?.parent || box.depth <= within.depth) break;
    const marks = marksOf(box);
    if (marks.isSide || side[box.parent.id]) side[id] = 1;
    if (marks.isCaption || caption[box.parent.id]) caption[id] = 1;
  }
  return { isSide: (box) => side[box.id] === 1, isCaption: (box) => caption[box.id] === 1 };
}
