import type { Flow } from './flow';
import { type Block, type Box, itemBoxOf, type PageBlocks } from './page-blocks';

/** `text`: a list of the article's own; `links`: of other stories; `other`: neither; null: the block is no item. */
type ListSort = 'text' | 'links' | 'other';
export type ListFacts = { sortOf: (block: Block) => ListSort | null };

const LIST_TAGS = new Set(['ul', 'ol', 'dl']);

/** More of a list in links than this, and it points elsewhere. */
const MOST_LINKS = 0.4;
/** Items shorter than this on average are tags or menu entries. Characters. */
const SHORTEST_AVERAGE = 30;

/** Judges each list once, as a whole. */
export function readLists(source: { page: PageBlocks; container: Box; flow: Flow }): ListFacts {
  const { page, container, flow } = source;
  const known = new Map<Box, ListSort>();
  return {
    sortOf(block) {
      let list = itemBoxOf(block);
      if (!list) return null;
      while (!LIST_TAGS.has(list.tag) && list !== container && list.parent) list = list.parent;
      const sort = known.get(list) ?? judge(list);
      known.set(list, sort);
      return sort;
    },
  };

  function judge(list: Box): ListSort {
    let characters = 0;
    let linked = 0;
    for (let index = list.first; index < list.last; index++) {
      const block = page.blocks[index];
      if (!block) continue;
      characters += block.text.length;
      linked += block.text.length * block.linkShare;
    }
    if (linked > MOST_LINKS * characters) return 'links';
    const isInFlow = list.parent !== null && flow.isFlowing(list.parent);
    return isInFlow && characters > SHORTEST_AVERAGE * (list.last - list.first) ? 'text' : 'other';
  }
}
