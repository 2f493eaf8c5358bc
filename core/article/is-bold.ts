import type { Block } from './page-blocks';

/** Whether all of a block's text is set in bold: a heading or a question, where the template has no heading for it. */
export function isBold({ map }: Block): boolean {
  return map.every(({ node }) => node.parentElement?.closest('b, strong'));
}
