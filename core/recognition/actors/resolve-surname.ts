import { GAP } from '../text/tokenise';
import type { ActorEntry } from './actor-entry';
import type { ArticleContext } from './article-context';
import { type PlacedCandidate, type Position, wordsOf } from './placed-candidate';
import { gapBefore, type ReadText, startsSentence } from './read-text';
import { CONFIDENCE, type Resolution } from './resolution';
import { contradictsGender, hasHeldRole, holdsRole, type TitleBefore, titleBefore } from './title-before';
import { ACTING_VERBS, MONTH_NAMES } from './words/ordinary-names';

/** From here on a bare surname needs no introduction: heads of the states that all news names (0 to 1, `Actor.prominence`). */
const WELL_KNOWN = 0.85;
/** Whoever leads all others of the surname by this much is meant when none is introduced. */
const CLEAR_LEAD = 0.15;
/** An unknown bearer named at most so many paragraphs back is the nearer reading of a bare surname. */
const STRANGER_REACH = 1;

/** The person a surname means here; null where that is anybody's guess. */
export function resolveSurname(place: {
  read: ReadText;
  placed: PlacedCandidate;
  context: ArticleContext;
}): Resolution | null {
  const { read, placed, context } = place;
  const { candidate, position } = placed;
  const surname = wordsOf(read, candidate);
  const title = titleBefore(read, candidate.from);
  const bearers = candidate.senses.filter(({ flags }) => flags.person).map(({ entry }) => entry);
  const possible = bearers.filter((number) => !contradictsGender(context.entry(number), title));
  const introduced = possible.filter((number) => placesOf(context, number).length > 0);
  const ordinary = candidate.senses.some(({ flags }) => flags.ordinary);
  if (ordinary && isOrdinaryHere(read, candidate.from, candidate.to) && !title) return null;
  if (introduced.length > 0 && isStrangerNearer({ surname, introduced, context, position })) return null;
  const titled = title ? resolveByTitle({ title, introduced, possible, context, position }) : null;
  if (titled) return titled;
  const [only] = introduced;
  if (introduced.length === 1 && only !== undefined) {
    return resolveOnly({ only, possible, context, position, isTitled: title !== null });
  }
  if (introduced.length > 1) return chooseIntroduced({ introduced, context, position, title });
  if (context.strangers.has(surname)) return null;
  const best = leading(possible, context);
  if (best === null || context.entry(best).prominence < WELL_KNOWN) return null;
  return named(best, CONFIDENCE.wellKnown, `widely known by the surname alone: ${context.entry(best).label}`);
}

/** The bearer who held the office on the day, else one who had held it; those named in the article come first. */
function resolveByTitle(place: {
  title: TitleBefore;
  introduced: readonly number[];
  possible: readonly number[];
  context: ArticleContext;
  position: Position;
}): Resolution | null {
  const { title, introduced, possible, context, position } = place;
  const { day } = context;
  for (const fits of [holdsRole, hasHeldRole]) {
    for (const bearers of [introduced, possible]) {
      const best = leading(
        bearers.filter((number) => fits(context.entry(number), title, day)),
        context,
      );
      if (best === null) continue;
      const { label } = context.entry(best);
      if (context.introduced.has(best)) {
        const text = `surname of ${label}, ${whereNamed(context, best, position)}`;
        return named(best, CONFIDENCE.introducedSurname, text);
      }
      const when = fits === holdsRole ? 'when the article appeared' : 'before the article appeared';
      return named(best, CONFIDENCE.title, `${title.word} of that surname ${when}: ${label}`);
    }
  }
  return null;
}

/** One bearer is named in full; but where another needs no introduction, a bare surname may still be the other. */
function resolveOnly(place: {
  only: number;
  possible: readonly number[];
  context: ArticleContext;
  position: Position;
  isTitled: boolean;
}): Resolution {
  const { only, possible, context, position, isTitled } = place;
  const known = context.entry(only);
  const other = leading(possible, context);
  const isRivalled = other !== null && other !== only && context.entry(other).prominence >= WELL_KNOWN;
  if (!isTitled && isRivalled) {
    const text = `${known.label} is named in full, but ${label(context, other)} is known by the surname alone`;
    return { entries: [other, only], confidence: CONFIDENCE.open, why: [{ kind: 'person', text }] };
  }
  const text = `surname of ${known.label}, ${whereNamed(context, only, position)}`;
  return named(only, CONFIDENCE.introducedSurname, text);
}

function chooseIntroduced(place: {
  introduced: number[];
  context: ArticleContext;
  position: Position;
  title: TitleBefore | null;
}): Resolution | null {
  const { introduced, context, position, title } = place;
  if (title) {
    const gendered = introduced.filter(
      (number) => title.gender !== undefined && context.entry(number).gender === title.gender,
    );
    const [fitting] = gendered;
    if (gendered.length === 1 && fitting !== undefined) {
      return named(fitting, CONFIDENCE.toldApart, `“${title.word}” fits ${context.entry(fitting).label} alone`);
    }
  }
  const above = introduced.filter((number) => textsSince(placesOf(context, number), position) < NEVER);
  const [single] = above;
  const main = leading(above.length > 0 ? above : introduced, context);
  if (main !== null && context.entry(main).prominence >= WELL_KNOWN) {
    return named(
      main,
      CONFIDENCE.nearest,
      `surname of ${label(context, main)}, by far the best known of that name here`,
    );
  }
  if (above.length === 1 && single !== undefined) {
    return named(single, CONFIDENCE.nearest, `surname of ${label(context, single)}, the only one of that name above`);
  }
  const ranked = introduced
    .map((number) => ({ number, distance: textsSince(placesOf(context, number), position) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  if (!first || !second) return null;
  const isOutshone = context.entry(second.number).prominence - context.entry(first.number).prominence >= CLEAR_LEAD;
  if (first.distance < second.distance && !isOutshone) {
    return named(
      first.number,
      CONFIDENCE.nearest,
      `surname of ${label(context, first.number)}, the last of that name above`,
    );
  }
  const both = `${label(context, first.number)}, ${label(context, second.number)}`;
  return {
    entries: [first.number, second.number],
    confidence: CONFIDENCE.open,
    why: [{ kind: 'person', text: `two people of that surname are named: ${both}` }],
  };
}

/** Paragraphs back to the last place before here where the person is named; `NEVER` if that is only below. */
function textsSince(places: readonly Position[], here: Position): number {
  const last = places.filter((at) => at.text < here.text || (at.text === here.text && at.token < here.token)).at(-1);
  return last ? here.text - last.text : NEVER;
}

const NEVER = Number.POSITIVE_INFINITY;

function isStrangerNearer(place: {
  surname: string;
  introduced: readonly number[];
  context: ArticleContext;
  position: Position;
}): boolean {
  const { surname, introduced, context, position } = place;
  const strangers = context.strangers.get(surname);
  if (!strangers) return false;
  const stranger = textsSince(strangers, position);
  if (stranger > STRANGER_REACH) return false;
  return (
    introduced.every((number) => textsSince(placesOf(context, number), position) > stranger) &&
    !introduced.some((number) => context.entry(number).prominence >= WELL_KNOWN)
  );
}

/** The one of them that leads all others clearly; null if none does. */
function leading(numbers: readonly number[], context: ArticleContext): number | null {
  const ranked = [...numbers].sort((a, b) => context.entry(b).prominence - context.entry(a).prominence);
  const [first, second] = ranked;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return context.entry(first).prominence - context.entry(second).prominence >= CLEAR_LEAD ? first : null;
}

/** A surname that is also a word or month ("May") is no name at a sentence's start unless what follows makes it a person. */
function isOrdinaryHere(read: ReadText, from: number, to: number): boolean {
  const next = read.words[to] ?? '';
  const isMonth = MONTH_NAMES[read.language]?.has(read.words[from] ?? '') === true;
  const before = read.words[from - 1] ?? '';
  if (isMonth && (/^\d/.test(next) || /^\d/.test(before))) return true;
  if (!startsSentence(read, from)) return isMonth && MONTH_BEFORE.has(before);
  return !isFollowedAsPerson(read, to);
}

/** "Moon smiled", "Moon's lawyers", "Moon, 68, …", "Moon, who …". */
function isFollowedAsPerson(read: ReadText, to: number): boolean {
  const gap = gapBefore(read, to);
  const next = read.words[to] ?? '';
  if (gap === GAP.possessive) return true;
  if (gap === GAP.comma) return next === 'who' || /^\d/.test(next);
  if (gap !== 0) return false;
  return ACTING_VERBS[read.language]?.has(next) === true || VERBS.has(next) || PAST_TENSE.test(next);
}

const MONTH_BEFORE = new Set(
  'in since until by last next this of late early mid from during every before after through'.split(' '),
);
/** What people do or are, beside the regular past tense. */
const VERBS = new Set(
  `was is did keeps leads spoke went took made left met won lost began came gave got held kept knew led rose ran saw sat sent
  stood thought wrote became brought built fell felt found grew flew fought`.split(/\s+/),
);
const PAST_TENSE = /.{2}ed$/;

/** Where the article tells who bears the surname: by full name or by title. */
function placesOf(context: ArticleContext, number: number): readonly Position[] {
  return context.introduced.get(number) ?? context.titled.get(number) ?? [];
}

function whereNamed(context: ArticleContext, number: number, here: Position): string {
  const first = context.introduced.get(number)?.[0];
  if (!first) return 'introduced by title';
  if (first.text < here.text || (first.text === here.text && first.token <= here.token)) return 'named in full above';
  return 'named in full below';
}

function label(context: ArticleContext, number: number): ActorEntry['label'] {
  return context.entry(number).label;
}

function named(entry: number, confidence: number, text: string): Resolution {
  return { entries: [entry], confidence, why: [{ kind: 'person', text }] };
}
