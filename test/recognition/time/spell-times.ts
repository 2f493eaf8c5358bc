import { english } from '../../../core/recognition/events/lexicon/english';
import { readSentences, type SentenceRules } from '../../../core/recognition/text/read-sentences';
import { findTimes } from '../../../core/recognition/time/find-times';
import type { OfficeHolder, TimeAnchor } from '../../../core/recognition/time/time-cursor';

/** A Wednesday. */
export const DAY_OF_ARTICLE = '2024-11-20';

export type Situation = {
  today?: string | null;
  language?: string;
  rules?: SentenceRules;
  holders?: readonly OfficeHolder[];
};

/** The times of a text as "from..to mode precision", parted by "; " ("-" = none); a sentence knows the times before it. */
export function spellTimes(text: string, situation: Situation = {}): string {
  const { today = DAY_OF_ARTICLE, language = 'en', rules = english.rules, holders = [] } = situation;
  let anchor: TimeAnchor | null = null;
  const spelled: string[] = [];
  for (const { words } of readSentences(text, rules)) {
    const found = findTimes({ words, text, language, today, anchor, holders });
    anchor = found.anchor;
    spelled.push(...found.times.map(({ from, to, mode, precision }) => `${from}..${to} ${mode} ${precision}`));
  }
  return spelled.join('; ') || '-';
}
