import { foldText } from './fold-text';
import type { Block } from './page-blocks';

/** The article's text as JSON-LD states it, for asking whether a block is in it. */
export type StatedBody = { length: number; holds: (block: Block) => boolean };

/** A stub or a summary says nothing about the other blocks. Characters. */
const SHORTEST_BODY = 300;
/** Shorter lines occur in any text. Units. */
const SHORTEST_BLOCK = 50;
/** A stretch of so many folded characters, begun at a word, does not recur by chance. */
const WINDOW = 40;

/** So much of a text, once folded, holds a window with a word to spare. */
const END = 3 * WINDOW;

/**
 * Indexed by every window that begins at a word, so that each question costs one look-up however long the text is.
 * A block is held if its beginning or its end is: publishers cut and join paragraphs.
 */
export function indexStatedBody(stated: string | null): StatedBody | null {
  if (!stated || stated.length < SHORTEST_BODY) return null;
  const folded = foldText(stated);
  const windows = new Set<string>();
  for (let start = 0; start >= 0 && start + WINDOW <= folded.length; start = nextWord(folded, start)) {
    windows.add(folded.slice(start, start + WINDOW));
  }
  const known = new Map<Block, boolean>();
  return {
    length: folded.length,
    holds(block) {
      let held = known.get(block);
      if (held === undefined) {
        held = block.units > SHORTEST_BLOCK && holdsAnEnd(block.text);
        known.set(block, held);
      }
      return held;
    },
  };

  function holdsAnEnd(text: string): boolean {
    const head = foldText(text.slice(0, END));
    if (head.length < WINDOW) return false;
    if (windows.has(head.slice(0, WINDOW))) return true;
    const tail = foldText(text.slice(-END));
    const start = tail.lastIndexOf(' ', tail.length - WINDOW - 1) + 1;
    return windows.has(tail.slice(start, start + WINDOW));
  }
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? -1 : space + 1;
}
