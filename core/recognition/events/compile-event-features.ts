import type { Actor } from '../../model/actor';
import { type Event, endOf } from '../../model/event';
import { earliestDay, latestDay } from '../../model/partial-date';
import { shiftDay } from '../time/calendar';
import { createPhraseReader, type PhraseReader } from './create-phrase-reader';
import type { EventFeatures, EventStory, EventWording, NameCase, NameFeatures, Part, PartRole } from './event-features';
import type { Lexicon, MemberKind } from './lexicon/lexicon';
import type { LexiconPhrases } from './lexicon/lexicon-phrases';
import { rarityOf } from './rarity';
import { BITS, SPAN_OF_DAYS, TRIGGER } from './weights';

type Compilation = {
  events: readonly Event[];
  actors: ReadonlyMap<string, Actor>;
  lexicon: Lexicon;
  phrases: LexiconPhrases;
};

type Draft = Omit<EventFeatures, 'parts' | 'places'> & {
  participants: string[];
  roles: ReadonlyMap<string, PartRole>;
  namedParts: ReadonlySet<string>;
  places: { words: string[]; text: string; isPart: boolean }[];
  names: Omit<NameFeatures, 'isShared'>[];
  about: { words: string[]; text: string }[];
  cues: EventWording['cues'];
  topic: string[];
  summary: string[];
};

/** An event as it is sorted into the index: what every rule asks, what it is called, what its story is told in. */
export type CompiledEvent = EventFeatures & EventWording & EventStory;

/** What can be worked out of the records before an article is known: names, subjects, places, and the rarity of each. */
export function compileEventFeatures(compilation: Compilation): CompiledEvent[] {
  const { events, actors, lexicon } = compilation;
  const numbers = new Map(events.map((event, number) => [event.id, number]));
  const reader = createPhraseReader(lexicon);
  const namesOfActor = rememberNames(actors, reader);
  const drafts = events.map((event) => draftOf(event, { ...compilation, numbers, reader, namesOfActor }));
  drafts.forEach((draft, number) => {
    if (draft.partOf !== null) drafts[draft.partOf]?.members.push(number);
  });
  const nameCounts = countOf(drafts.map(({ names }) => names.map(({ words }) => words.join(' '))));
  const actorBits = rarityOf(
    drafts.length,
    drafts.map((draft) => draft.participants),
  );
  const placeBits = rarityOf(
    drafts.length,
    drafts.map(({ places }) => places.map(({ words }) => words.join(' '))),
  );
  const rawWordBits = rarityOf(
    drafts.length,
    drafts.map(({ topic, summary }) => [...topic, ...summary]),
  );
  const wordBits = (word: string) =>
    lexicon.commonWords.has(word) ? Math.min(BITS.commonWord, rawWordBits(word)) : rawWordBits(word);
  const phraseBits = (words: readonly string[]): number => {
    let bits: number = TRIGGER.about;
    for (const word of words) if (!lexicon.stopWords.has(word)) bits += wordBits(word) * TRIGGER.aboutWordShare;
    return Math.min(TRIGGER.aboutMost, bits);
  };
  return drafts.map(({ participants, roles, namedParts, ...draft }) => ({
    ...draft,
    parts: participants.map((actor) => partOf({ actor, participants, roles, namedParts, actors, actorBits })),
    places: draft.places.map((place) => ({ ...place, bits: placeBits(place.words.join(' ')) })),
    names: draft.names.map((name) => ({ ...name, isShared: (nameCounts.get(name.words.join(' ')) ?? 0) > 1 })),
    about: draft.about.map((phrase) => ({
      ...phrase,
      bits: phraseBits(phrase.words) + (isHeadOf(draft.label, phrase.words, { reader, lexicon }) ? TRIGGER.ownWord : 0),
    })),
    topic: Object.fromEntries(
      draft.topic.map((word) => [word, isSubject(draft, word) ? rawWordBits(word) : wordBits(word)]),
    ),
    summary: Object.fromEntries(draft.summary.map((word) => [word, wordBits(word)])),
  }));
}

/** A word that the author gave as the subject has been weighed by a person; frequency must not overrule it. */
function isSubject({ about }: Pick<Draft, 'about'>, word: string): boolean {
  return about.some(({ words }) => words.includes(word));
}

/** Words to look up; a set, or several at once without making their union for every event. */
type Words = { has(word: string): boolean };
/** What an actor is called: its names, each as its stems in a row, and all their stems. */
type ActorNames = { names: ReadonlySet<string>; words: ReadonlySet<string> };

/** Each actor's names are read once: a state takes part in a hundred events. */
function rememberNames(actors: ReadonlyMap<string, Actor>, { stems }: PhraseReader): (id: string) => ActorNames {
  const known = new Map<string, ActorNames>();
  return (id) => {
    const earlier = known.get(id);
    if (earlier) return earlier;
    const { label = {}, names = [] } = actors.get(id) ?? {};
    const texts = [id.replaceAll('-', ' '), ...Object.values(label), ...names.map(({ text }) => text)];
    const read = texts.map(stems);
    const found = { names: new Set(read.map((words) => words.join(' '))), words: new Set(read.flat()) };
    known.set(id, found);
    return found;
  };
}

function anyOf(sets: readonly Words[]): Words {
  return { has: (word) => sets.some((set) => set.has(word)) };
}

type Drafting = Compilation & {
  numbers: ReadonlyMap<string, number>;
  reader: PhraseReader;
  namesOfActor: (id: string) => ActorNames;
};

/** "Hong Kong extradition bill" is the bill; "Withdrawal of the Hong Kong extradition bill" is not. */
function isHeadOf(
  label: string,
  phrase: readonly string[],
  { reader, lexicon }: { reader: PhraseReader; lexicon: Lexicon },
): boolean {
  const words = reader.stems(label);
  const { linking } = lexicon.functionWords;
  return !words.some((word) => linking.has(word)) && words.slice(-phrase.length).join(' ') === phrase.join(' ');
}

function draftOf(event: Event, { lexicon, phrases, numbers, reader, namesOfActor }: Drafting): Draft {
  const { stems } = reader;
  const { language, stopWords } = lexicon;
  const kind: MemberKind = event.kind === 'series' ? ofSeries(event) : event.kind;
  const like = event.like && event.like !== 'series' && event.like !== kind ? [event.like] : [];
  const kinds = [kind, ...like];
  const participants = [...new Set((event.participants ?? []).map(({ actor }) => actor))];
  const known = participants.map(namesOfActor);
  const participantNames = anyOf(known.map(({ names }) => names));
  const actorWords = anyOf(known.map(({ words }) => words));
  const places = (event.place?.label[language] ?? '')
    .split(',')
    .map((text) => ({ text: text.trim(), words: stems(text) }))
    .filter(({ words }) => words.length > 0 && !words.every((word) => stopWords.has(word)))
    .map((place) => ({ ...place, isPart: participantNames.has(place.words.join(' ')) }));
  const placeWords = new Set(places.flatMap(({ words }) => words));
  const kindWords = anyOf(kinds.flatMap((name) => phrases.stemsOfKind.get(name) ?? []));
  const label = event.label[language] ?? '';
  const labels = [label, ...(event.names ?? []).filter((name) => name.language === language).map(({ text }) => text)];
  const about = (event.about?.[language] ?? []).map((text) => ({ text, words: stems(text) }));
  const subjectWords = [...labels.flatMap(stems), ...about.flatMap(({ words }) => words)];
  const isPlain = (word: string) =>
    word.length > 2 &&
    !stopWords.has(word) &&
    !/^\d+$/.test(word) &&
    !actorWords.has(word) &&
    !placeWords.has(word) &&
    !kindWords.has(word);
  const single = new Set(about.filter(({ words }) => words.length === 1).flatMap(({ words }) => words));
  const topic = new Set(subjectWords.filter((word) => isPlain(word) || single.has(word)));
  const end = endOf(event);
  return {
    id: event.id,
    label,
    kind,
    kinds,
    from: earliestDay(event.start),
    to: end === null ? null : latestDay(end),
    startTo: latestDay(event.start),
    longAfter: shiftDay(earliestDay(event.start), SPAN_OF_DAYS.long),
    isSeries: event.kind === 'series',
    prominence: event.prominence ?? 0,
    partOf: (event.partOf !== undefined ? numbers.get(event.partOf) : undefined) ?? null,
    members: [],
    participants,
    roles: rolesOf(event),
    namedParts: new Set(participants.filter((_, at) => isNamedIn(stems(label), known[at]))),
    places,
    ...(event.place?.actor ? { placeActor: event.place.actor } : {}),
    names: distinctNames({ labels, lexicon, reader, actorWords, placeWords, kindWords }),
    about,
    cues: (event.cues?.[language] ?? []).map((group) => group.map(stems)),
    topic: [...topic],
    summary: [...new Set([event.summary, event.description].flatMap((text) => stems(text?.[language] ?? '')))].filter(
      (word) => isPlain(word) && !topic.has(word),
    ),
    ownWords: [...new Set(subjectWords.filter((word) => kindWords.has(word)))],
    properWords: [...new Set(properWordsOf(label, reader).filter(isPlain))],
    outcome: event.outcome ?? null,
  };
}

function ofSeries(event: Event): MemberKind {
  return event.of && event.of !== 'series' ? event.of : 'other';
}

/** What the label writes with a capital inside it; its first word has one anyway. */
function properWordsOf(label: string, { name }: PhraseReader): string[] {
  const { words, cases } = name(label);
  return words.filter((_, at) => cases[at] === 'first' || (at > 0 && cases[at] === 'all'));
}

function rolesOf({ participants = [] }: Event): Map<string, PartRole> {
  return new Map(participants.flatMap(({ actor, role }) => (isPartRole(role) ? [[actor, role] as const] : [])));
}

function isPartRole(role: string | undefined): role is PartRole {
  return role === 'agent' || role === 'target' || role === 'host';
}

/** Whether one of its names, as a whole, stands among the words. */
function isNamedIn(words: readonly string[], actor: ActorNames | undefined): boolean {
  return words.some((_, first) =>
    words.slice(first).some((_, length) => actor?.names.has(words.slice(first, first + length + 1).join(' '))),
  );
}

type NameWords = {
  labels: readonly string[];
  lexicon: Lexicon;
  reader: PhraseReader;
  actorWords: Words;
  placeWords: Words;
  kindWords: Words;
};

/** Only what says more than kind, participant and place is a name: "Singapore summit" is one, "impeachment motion" is not. */
function distinctNames({ labels, lexicon, reader, actorWords, placeWords, kindWords }: NameWords): Draft['names'] {
  const isDescribing = (word: string) =>
    actorWords.has(word) || kindWords.has(word) || placeWords.has(word) || lexicon.stopWords.has(word);
  const names = labels.flatMap(lexicon.labelForms).map((text) => {
    const { words, cases } = reader.name(text);
    return { text, words, cases, isDescription: words.length > 1 && words.every(isDescribing) };
  });
  const isDistinct = ({ words, cases, text }: Pick<NameFeatures, 'words' | 'cases' | 'text'>) => {
    const own = words.filter((word) => !actorWords.has(word) && !kindWords.has(word) && !lexicon.stopWords.has(word));
    const [only] = words;
    if (words.length === 1 && only)
      return own.length === 1 && /^\p{Lu}/u.test(text) && text.length > 3 && !placeWords.has(only);
    if (own.length > 0 || isTitle(cases)) return true;
    return words.length >= 2 && words.some((word) => actorWords.has(word)) && words.some((word) => kindWords.has(word));
  };
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.words.join(' ');
    if (seen.has(key) || !isDistinct(name)) return false;
    seen.add(key);
    return true;
  });
}

/** "Six-Day War": three plain words in capitals are a name, each of them alone is not. */
const TITLE_WORDS = 3;

function isTitle(cases: readonly NameCase[]): boolean {
  return cases.length >= TITLE_WORDS && cases.slice(1).every((form) => form === 'first');
}

type Parting = {
  actor: string;
  participants: readonly string[];
  roles: ReadonlyMap<string, PartRole>;
  namedParts: ReadonlySet<string>;
  actors: ReadonlyMap<string, Actor>;
  actorBits: (id: string) => number;
};

function partOf({ actor, participants, roles, namedParts, actors, actorBits }: Parting): Part {
  const role = roles.get(actor);
  const country = actors.get(actor)?.country;
  return {
    actor,
    side: country !== undefined && participants.includes(country) ? country : actor,
    isPerson: actors.get(actor)?.kind === 'person',
    ...(role ? { role } : {}),
    ...(namedParts.has(actor) ? { isNamed: true } : {}),
    bits: actorBits(actor),
    ...(country === undefined ? {} : { country, countryBits: actorBits(country) }),
  };
}

function countOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
