import type { WordSpan } from '../../text/find-phrase';
import { NEARNESS, WHAT } from '../weights';
import type { EvidenceRule, Ground } from './evidence';
import { isBeside } from './near-trigger';

/** A word of the summary joins the marked words only right beside the trigger. Words. */
const SUMMARY_SPAN = 5;

/** What: words of label and subject, and (half) of the summary. */
export const weighWords: EvidenceRule = ({ event, trigger, scene: { words }, thread, near }) => {
  const story = thread.language.getStory(event.number);
  let topicBits = 0;
  let summaryBits = 0;
  const spans: WordSpan[] = [];
  const grounds: Ground[] = [];
  words.forEach(({ stem }, at) => {
    if (at >= trigger.first && at <= trigger.last) return;
    const topic = story.topic.get(stem);
    const distance = Math.abs(at - trigger.first);
    const summary = topic === undefined && distance <= NEARNESS.summary ? story.summary.get(stem) : undefined;
    if (topic !== undefined) topicBits += topic * WHAT.topicShare * near(at);
    else if (summary !== undefined) summaryBits += summary * WHAT.summaryShare * near(at);
    else return;
    grounds.push({ kind: 'topic', at });
    if ((topic !== undefined || distance <= SUMMARY_SPAN) && isBeside(near, at)) spans.push({ first: at, last: at });
  });
  return {
    score: Math.min(WHAT.topicMost, topicBits) + Math.min(WHAT.summaryMost, summaryBits),
    what: (topicBits >= WHAT.topicDimension ? 1 : 0) + (summaryBits >= WHAT.summaryDimension ? 0.5 : 0),
    spans,
    grounds,
  };
};
