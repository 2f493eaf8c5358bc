import type { Body } from './find-body';
import { weighGate } from './gate-evidence';
import { type GateQuestion, readGateFacts } from './read-gate-facts';

/** Shorter text is a notice or a teaser, whatever the page calls itself. Units. */
const LEAST = 140;
/** Points that a news article has. On what was measured nearly all have one more, and nearly all others one less. */
const ENOUGH = 3;

/** Whether what was found is a news article, and not a front page, a section, a shop, a forum or a form. */
export function isNewsArticle(question: GateQuestion): boolean {
  return holdsText(question.body) && weighGate(readGateFacts(question)) >= ENOUGH;
}

/** Whether a body has as much running text as the shortest article. */
export function holdsText({ units, blocks }: Body): boolean {
  return units >= LEAST && blocks.some(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'standfirst');
}
