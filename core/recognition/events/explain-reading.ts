import type { Reason } from '../../model/mention';
import type { Word } from '../text/read-sentences';
import type { Ground } from './evidence/evidence';
import type { LanguageIndex } from './open-event-index';
import type { SceneActor, SceneTime } from './scene';
import type { Settlement } from './settle-tie';

type Explained = { settlement: Settlement; words: readonly Word[]; blockText: string; language: LanguageIndex };

/** Why a mark stands for its event, in words for the reader. */
export function explainReading({ settlement, words, blockText, language }: Explained): Reason[] {
  const { reading, events, isPair } = settlement;
  const quote = (first: number, last: number) => blockText.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
  const { grounds } = reading.evidence;
  const { lexicon } = language;
  const { called } = lexicon.kinds[reading.event.kind];
  const reasons: (Reason | null)[] = [
    triggerReason({ settlement, quote, called, oneCalled: lexicon.indefinite(called) }),
    peopleReason(grounds),
    ...grounds.map((ground) => placeOrTime(ground, called, quote)),
    topicReason(grounds, quote),
    events.length > 1 && !isPair ? { kind: 'series', text: `one of ${events.length} that are counted together` } : null,
    isPair ? { kind: 'context', text: 'two parts of one story fit these words alike' } : null,
    grounds.some(({ kind }) => kind === 'told') ? { kind: 'context', text: 'the article has told of it before' } : null,
    grounds.some(({ kind }) => kind === 'current')
      ? { kind: 'context', text: 'it was going on, or just over, when the article appeared' }
      : null,
  ];
  return fold(reasons.filter((reason) => reason !== null));
}

/** One reason of a kind, nothing twice: "“talks” fits …; “relief” belongs to its story". */
function fold(reasons: readonly Reason[]): Reason[] {
  const texts = new Map<Reason['kind'], Set<string>>();
  for (const { kind, text } of reasons) texts.set(kind, (texts.get(kind) ?? new Set()).add(text));
  return [...texts].map(([kind, parts]) => ({ kind, text: [...parts].join('; ') }));
}

type Quote = (first: number, last: number) => string;

type Naming = { settlement: Settlement; quote: Quote; called: string; oneCalled: string };

function triggerReason({ settlement: { reading }, quote, called, oneCalled }: Naming): Reason {
  const { event, trigger } = reading;
  const words = quote(trigger.first, trigger.last);
  if (trigger.kind === 'name') return { kind: 'words', text: `“${words}” is a name of “${event.label}”` };
  if (trigger.kind === 'about') return { kind: 'words', text: `“${words}” is what “${event.label}” was about` };
  const { outcome } = trigger;
  if (outcome) {
    const both = quote(Math.min(trigger.first, outcome.first), Math.max(trigger.last, outcome.last));
    return { kind: 'words', text: `“${both}” fits how this ${called} ended` };
  }
  if (trigger.kind === 'outcome') return { kind: 'words', text: `“${words}” fits how this ${called} ended` };
  return { kind: 'words', text: `“${words}” fits ${oneCalled} such as “${event.label}”` };
}

function peopleReason(grounds: readonly Ground[]): Reason | null {
  const actors = grounds.flatMap((ground) => (ground.kind === 'actor' ? [ground.actor] : []));
  const labels = [...new Set(actors.map(nameOf))];
  return labels.length === 0 ? null : { kind: 'people', text: `${joinList(labels)} took part` };
}

function nameOf({ id, facts }: SceneActor): string {
  return facts?.label ?? id;
}

function placeOrTime(ground: Ground, called: string, quote: Quote): Reason | null {
  if (ground.kind === 'place') return { kind: 'place', text: `${ground.text} is where it happened` };
  if (ground.kind === 'time') return { kind: 'time', text: timeText(ground.time, called, quote) };
  return null;
}

function timeText(time: SceneTime, called: string, quote: Quote): string {
  const words = quote(time.first, time.last);
  if (time.mode === 'lasting') return `“${words}” is as long as it had lasted`;
  if (time.mode === 'since') return `it began in the time meant by “${words}”`;
  if (time.precision === 'year') return `“${words}” is the year of the ${called}`;
  return `“${words}” is when the ${called} happened`;
}

/** Enough to see what was meant. */
const TOPIC_WORDS = 3;

function topicReason(grounds: readonly Ground[], quote: Quote): Reason | null {
  const words = grounds.flatMap((ground) => (ground.kind === 'topic' ? [`“${quote(ground.at, ground.at)}”`] : []));
  const shown = [...new Set(words)].slice(0, TOPIC_WORDS);
  return shown.length === 0
    ? null
    : { kind: 'words', text: `${joinList(shown)} ${shown.length === 1 ? 'belongs' : 'belong'} to its story` };
}

function joinList(items: readonly string[]): string {
  const [last, ...before] = [...items].reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} and ${last}`;
}
