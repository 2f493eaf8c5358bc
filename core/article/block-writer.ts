import { collapseText, type TextRun } from './collapse-text';
import { isHeadingTag } from './elements';
import { READING_LIMITS } from './limits';
import { measureProse } from './measure-prose';
import type { Block, Box, PageBlocks } from './page-blocks';

/** An image is taken to belong to the boxes this many levels up: figure, wrapper, card. */
const MEDIA_REACH = 4;

/** This many `<br>` in a row look like the space between paragraphs. */
const PARTING_LINE_BREAKS = 2;

export type BlockWriter = {
  /** The box that text now falls into. */
  box: () => Box;
  openBox: (element: Element, names: string) => Box;
  closeBox: (box: Box) => void;
  /** Whether there was anything to see in it. */
  text: (node: Text) => boolean;
  lineBreak: () => void;
  media: () => void;
  enterLink: () => void;
  leaveLink: () => void;
  endBlock: () => void;
  isFull: () => boolean;
  finish: () => Omit<PageBlocks, 'shadowRoots'>;
};

/** Puts together what the walk meets into boxes and blocks. */
export function createBlockWriter(body: Element): BlockWriter {
  const root: Box = {
    id: 0,
    element: body,
    tag: body.localName,
    names: '',
    parent: null,
    depth: 0,
    first: 0,
    last: 0,
    hasMedia: false,
  };
  const boxes: Box[] = [root];
  const blocks: Block[] = [];
  let box = root;
  let runs: TextRun[] = [];
  let runsBox = root;
  let hasInk = false;
  let lineBreaks = 0;
  let linkDepth = 0;
  let mediaBefore = false;
  let blockAfterMedia = false;
  let characters = 0;

  function endBlock(): void {
    if (hasInk) addBlock();
    runs = [];
    hasInk = false;
    lineBreaks = 0;
  }

  function addBlock(): void {
    const { text, map, linkLength, inkLength } = collapseText(runs);
    if (text === '') return;
    characters += text.length;
    blocks.push({
      ...measureProse(text),
      index: blocks.length,
      box: runsBox,
      text,
      map,
      linkShare: linkLength / inkLength,
      isHeading: isHeadingTag(runsBox.tag),
      afterMedia: blockAfterMedia,
    });
  }

  return {
    box: () => box,
    openBox(element, names) {
      endBlock();
      const opened: Box = {
        id: boxes.length,
        element,
        tag: element.localName,
        names,
        parent: box,
        depth: box.depth + 1,
        first: blocks.length,
        last: blocks.length,
        hasMedia: false,
      };
      boxes.push(opened);
      box = opened;
      return opened;
    },
    closeBox(closed) {
      endBlock();
      closed.last = blocks.length;
      box = closed.parent ?? root;
    },
    text(node) {
      const isBlank = !/\S/.test(node.data);
      if (!hasInk && isBlank) return false;
      if (!isBlank && hasInk && lineBreaks >= PARTING_LINE_BREAKS) endBlock();
      if (!isBlank && !hasInk) {
        hasInk = true;
        runsBox = box;
        blockAfterMedia = mediaBefore;
        mediaBefore = false;
      }
      if (!isBlank) lineBreaks = 0;
      runs.push({ node, inLink: linkDepth > 0 });
      return !isBlank;
    },
    lineBreak() {
      if (!hasInk) return;
      lineBreaks++;
      runs.push('line-break');
    },
    media() {
      mediaBefore = true;
      let above: Box | null = box;
      for (let level = 0; above && level < MEDIA_REACH; level++, above = above.parent) above.hasMedia = true;
    },
    enterLink: () => {
      linkDepth++;
    },
    leaveLink: () => {
      linkDepth--;
    },
    endBlock,
    isFull: () => blocks.length >= READING_LIMITS.blocks || characters >= READING_LIMITS.characters,
    finish() {
      endBlock();
      // The limits may have stopped the walk inside boxes: they end here.
      for (let unclosed: Box | null = box; unclosed; unclosed = unclosed.parent) unclosed.last = blocks.length;
      return { boxes, blocks, root };
    },
  };
}
